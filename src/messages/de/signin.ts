import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in German. */
export const signin: SigninMessages = {
  call: 'Passwortdiebstahl verhindern',
  callReason:
    'Erstellen Sie ein privates Siegel. Eine nachgemachte Seite unter einer anderen Adresse hat es nicht.',
  yourSeal: 'Ihr Anmelde-Siegel',
  promise: 'Geben Sie Ihr Passwort nur ein, wenn dies Ihr Siegel ist.',
  pressHint: 'Drücken Sie vor dem Anmelden darauf.',
  pressFirst:
    'Drücken Sie zuerst auf Ihr Anmelde-Siegel. Ist es nicht Ihres, verlassen Sie diese Seite.',
  confirmed: 'Gedrückt. Sie können sich anmelden.',
  change: 'Anmelde-Siegel jetzt ändern',
  neverUpgraded:
    'Diese Website fordert Sie nie auf, ein neues Siegel zu erstellen, und „aktualisiert“ es nie. Nur Sie ändern es.',
  saved: 'Ihr Anmelde-Siegel ist in diesem Browser gespeichert.',
  removed: 'Ihr Anmelde-Siegel wurde aus diesem Browser entfernt.',
  editorFailed:
    'Der Editor wurde nicht geladen. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',

  unavailable:
    'Ihr Anmelde-Siegel kann auf dieser Seite nicht angezeigt werden. Deshalb wird das Formular nicht gesendet. Laden Sie die Seite neu oder öffnen Sie sie über Ihr eigenes Lesezeichen.',

  missing: 'Ihr Anmelde-Siegel fehlt',
  missingMeaning:
    'Dieser Browser hatte ein Siegel für diese Seite. Geben Sie Ihr Passwort nicht ein, bevor Sie wissen, warum das Siegel fehlt.',
  missingFake:
    'Sie sind vielleicht auf einer gefälschten Seite. Prüfen Sie die Adresse: Ist es die, die Sie kennen?',
  missingOther:
    'Vielleicht hat jemand anderes an diesem Computer das Siegel gelöscht oder geändert.',
  missingCleared: 'Vielleicht wurden in diesem Browser Cookies oder Websitedaten gelöscht.',
  missingAdvice:
    'Schließen Sie diese Seite. Öffnen Sie sie dann über Ihr eigenes Lesezeichen oder tippen Sie die Adresse selbst ein. Erstellen Sie erst dann ein neues Siegel, wenn Sie sich dort angemeldet haben.',
  unreadable: 'Ihr Anmelde-Siegel ist nicht lesbar',
  unreadableMeaning:
    'Dieser Browser hat ein Siegel für diese Seite, aber es ist beschädigt. Geben Sie Ihr Passwort nicht ein, bevor Sie die Adresse geprüft haben.',
  newerVersion: 'Ihr Anmelde-Siegel erfordert eine neuere Version dieser Seite',
  newerVersionMeaning:
    'Ihr Siegel wurde mit einer neueren Version dieser Seite erstellt und ist noch gespeichert. Laden Sie die Seite neu und geben Sie Ihr Passwort erst ein, wenn Sie Ihr Siegel sehen.',

  framed:
    'Ihr Anmelde-Siegel wird nicht angezeigt: Diese Seite steckt in einer anderen Seite. Geben Sie Ihr Passwort hier nicht ein. Öffnen Sie diese Website in einem neuen Tab unter der Adresse, die Sie kennen, und melden Sie sich dort an. Wenn Sie gerade auf dieser Website gearbeitet haben, lassen Sie diesen Tab offen und kehren Sie danach hierher zurück.',
  insecure:
    'Ihr Anmelde-Siegel wird nicht angezeigt: Die Verbindung ist nicht sicher. Öffnen Sie diese Seite unter einer Adresse, die mit https beginnt, bevor Sie ein Passwort eingeben.',
  'storage-denied':
    'Ihr Anmelde-Siegel wird nicht angezeigt: Dieser Browser lässt diese Seite keine Daten speichern. Erlauben Sie Websitedaten für diese Adresse und laden Sie die Seite neu.',
};
