import type { KeptMessages } from '../en/kept.js';

/** What the elements say in German if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Ihr Anmelde-Siegel wird noch nicht angezeigt: Diese Website antwortet nicht. Geben Sie Ihr Passwort nicht ein, bevor Sie Ihr Siegel sehen. Die Seite versucht es weiter. Ändert sich nichts, prüfen Sie Ihre Verbindung oder kommen Sie später wieder.',
  missingLost:
    'Vielleicht hat diese Website die Kopie verloren, die sie für diesen Browser aufbewahrt hat.',

  saved:
    'Ihr Anmelde-Siegel ist in diesem Browser gespeichert, und diese Website bewahrt für ihn eine Kopie auf.',
  removed: 'Ihr Anmelde-Siegel wurde aus diesem Browser und von dieser Website entfernt.',

  offerNote:
    'Das geschieht in Ihrem Browser. Ihre Datei wird nirgendwohin gesendet; die Website erhält nur das fertige Siegel.',
  computerAdvice:
    'Erstellen Sie nie ein Siegel an einem öffentlichen Computer: Wer diesen Browser als Nächstes benutzt, könnte es sehen. Diese Website bewahrt das Siegel nur für diesen Browser auf. Erstellen Sie deshalb in jedem Browser eines, mit dem Sie sich anmelden.',
  removedNote:
    'Das Siegel wurde geleert. Drücken Sie auf „Speichern“, um es endgültig aus diesem Browser und von dieser Website zu löschen.',

  whatAnswer:
    'Es besteht aus ein paar Wörtern oder einem kleinen Bild auf einer Hintergrundfarbe, die Sie für diese Website wählen. Ihr Browser zeigt es jedes Mal auf der Anmeldeseite. Diese Website bewahrt eine verschlüsselte Kopie auf, die nur Ihr Browser öffnen kann, damit das Siegel erhalten bleibt. Niemand sonst sieht es.',
  deleteAnswer:
    'Drücken Sie auf Ihr Siegel und dann auf „Anmelde-Siegel jetzt ändern“. Drücken Sie neben der Vorschau auf „Entfernen“ und dann auf „Speichern“. Das löscht das Siegel in diesem Browser und die Kopie, die diese Website für ihn aufbewahrt. Ihre Siegel in anderen Browsern bleiben.',
  everyAnswer:
    'Ja. Diese Website bewahrt ein Siegel nur für den Browser auf, in dem Sie es erstellt haben. Erstellen Sie eines in jedem Browser, mit dem Sie sich anmelden. Die Siegel können verschieden sein.',
  missingCleared:
    'Cookies wurden in diesem Browser gelöscht: von Ihnen, von einem Reinigungsprogramm oder vom Browser selbst nach mehr als einem Jahr ohne Besuch. Oder diese Website hat ihre Kopie verloren.',
};
