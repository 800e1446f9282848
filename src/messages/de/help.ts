import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in German. */
export const help: HelpMessages = {
  title: 'Über Ihr Anmelde-Siegel',

  whatQuestion: 'Was ist ein Anmelde-Siegel?',
  whatAnswer:
    'Es besteht aus ein paar Wörtern oder einem kleinen Bild auf einer Hintergrundfarbe, die Sie für diese Website wählen. Ihr Browser bewahrt es auf und zeigt es jedes Mal auf der Anmeldeseite. Niemand sonst sieht es, und es wird nicht an die Website gesendet.',
  whatAnswerKept:
    'Es besteht aus ein paar Wörtern oder einem kleinen Bild auf einer Hintergrundfarbe, die Sie für diese Website wählen. Ihr Browser zeigt es jedes Mal auf der Anmeldeseite. Diese Website bewahrt eine verschlüsselte Kopie auf, die nur Ihr Browser öffnen kann, damit das Siegel erhalten bleibt. Niemand sonst sieht es.',

  howQuestion: 'Wie schützt es mich?',
  howAnswer:
    'Betrüger machen Anmeldeseiten nach und stellen sie unter anderen Adressen ins Netz. Ihr Browser zeigt Ihr Siegel nur unter der echten Adresse. Eine nachgemachte Seite unter einer anderen Adresse hat es deshalb nicht. Suchen Sie Ihr Siegel, bevor Sie Ihr Passwort eingeben. Ist es nicht da, verlassen Sie die Seite.',
  howLimit:
    'Es hilft Ihnen, manche nachgemachten Seiten zu erkennen. Es nützt nichts, wenn Sie nicht darauf achten, und es kann an einem Computer nicht helfen, den jemand anderes kontrolliert. Wenn die Website Passkeys anbietet, verwenden Sie in erster Linie diese.',

  createQuestion: 'Wie erstelle ich eines?',
  createAnswer:
    'Drücken Sie auf der Anmeldeseite auf „Passwortdiebstahl verhindern“. Geben Sie bis zu drei Zeilen mit je bis zu sieben Zeichen ein oder wählen Sie ein Bild. Wählen Sie eine Farbe, drücken Sie auf „Vorschau“, um Ihr Siegel zu sehen, und dann auf „Speichern“.',

  changeQuestion: 'Wie ändere ich es?',
  changeAnswer:
    'Drücken Sie auf der Anmeldeseite auf Ihr Siegel und dann auf „Anmelde-Siegel jetzt ändern“. Nehmen Sie Ihre Änderungen vor und drücken Sie auf „Speichern“. Die Website fordert Sie nie auf, ein neues Siegel zu erstellen, und „aktualisiert“ es nie. Eine Seite, die das behauptet, ist gefälscht.',

  deleteQuestion: 'Wie lösche ich es?',
  deleteAnswer:
    'Drücken Sie auf Ihr Siegel und dann auf „Anmelde-Siegel jetzt ändern“. Drücken Sie neben der Vorschau auf „Entfernen“ und dann auf „Speichern“. Das löscht das Siegel nur in diesem Browser. Ihre Siegel in anderen Browsern bleiben.',
  deleteAnswerKept:
    'Drücken Sie auf Ihr Siegel und dann auf „Anmelde-Siegel jetzt ändern“. Drücken Sie neben der Vorschau auf „Entfernen“ und dann auf „Speichern“. Das löscht das Siegel in diesem Browser und die Kopie, die diese Website für ihn aufbewahrt. Ihre Siegel in anderen Browsern bleiben.',

  everyQuestion: 'Brauche ich eines auf jedem Computer?',
  everyAnswer:
    'Ja. Ein Siegel wird nur in dem Browser aufbewahrt, in dem Sie es erstellt haben, und nur auf diesem Computer. Erstellen Sie eines in jedem Browser, mit dem Sie sich anmelden. Die Siegel können verschieden sein.',
  everyAnswerKept:
    'Ja. Diese Website bewahrt ein Siegel nur für den Browser auf, in dem Sie es erstellt haben. Erstellen Sie eines in jedem Browser, mit dem Sie sich anmelden. Die Siegel können verschieden sein.',

  publicQuestion: 'Kann ich eines an einem öffentlichen Computer erstellen?',
  publicAnswer:
    'Nein. An einem Computer, den auch andere benutzen, etwa in einer Bibliothek, einem Hotel oder Büro, könnte die nächste Person Ihr Siegel sehen, ändern oder löschen. Erstellen Sie dort keines.',

  pictureQuestion: 'Welche Bilder kann ich verwenden?',
  pictureAnswer:
    'Verwenden Sie eine JPEG-Datei unter 1 MB. Wählen Sie ein besonderes eigenes Bild, das Sie auch klein auf einen Blick wiedererkennen: ein Haustier, einen Ort, einen seltsamen Gegenstand aus Ihrem Regal. Geben Sie ihm eine Beschreibung, die nur Sie kennen.',

  missingQuestion: 'Warum sehe ich mein Siegel nicht?',
  missingIntro: 'Es gibt drei wahrscheinliche Gründe:',
  missingFake:
    'Sie sind auf einer gefälschten Seite. Prüfen Sie die Adresse. Ist es nicht die, die Sie kennen, schließen Sie die Seite und geben Sie nichts ein.',
  missingOther: 'Jemand anderes an diesem Computer hat Ihr Siegel gelöscht oder geändert.',
  missingCleared:
    'Cookies oder Websitedaten wurden in diesem Browser gelöscht: von Ihnen, von einem Reinigungsprogramm oder vom Browser selbst nach langer Zeit ohne Besuch.',
  missingClearedKept:
    'Cookies wurden in diesem Browser gelöscht: von Ihnen, von einem Reinigungsprogramm oder vom Browser selbst nach mehr als einem Jahr ohne Besuch. Oder diese Website hat ihre Kopie verloren.',
  missingAdvice:
    'Öffnen Sie die Seite über Ihr eigenes Lesezeichen oder tippen Sie die Adresse selbst ein. Stimmt die Adresse, melden Sie sich an und erstellen Sie dann ein neues Siegel.',
};
