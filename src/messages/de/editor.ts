import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number } = formatsFor('de');

/** What `<seal-editor>` says in German. */
export const editor: EditorMessages = {
  title: 'Ihr Anmelde-Siegel',
  kindGroup: 'Art des Siegels',
  text: 'Textsiegel erstellen',
  picture: 'Bild hochladen',

  wordsGroup: 'Wörter für Ihr Siegel',
  textAdvice:
    'Wählen Sie Wörter, die einmalig und schwer zu erraten sind. Verwenden Sie nie Ihre Benutzerkennung oder Ihr Passwort.',
  line: (line) => `Zeile ${number(line)}`,
  count: (used, most) => `${number(used)} von ${number(most)} Zeichen`,
  riskHigh:
    'Das ist zu gängig: Eine nachgemachte Seite könnte es in wenigen Versuchen erraten. Wählen Sie etwas Ungewöhnliches.',
  riskSome:
    'Wer viele gängige Wörter durchprobiert, könnte dies erraten. Etwas Ungewöhnlicheres ist sicherer.',
  riskLow: 'Eine nachgemachte Seite errät dies wahrscheinlich nicht.',

  pictureGroup: 'Bild für Ihr Siegel',
  pictureAdvice:
    'Wählen Sie ein besonderes Bild, das auch klein leicht zu erkennen ist. Verwenden Sie eine JPEG-Datei unter 1 MB.',
  browse: 'Durchsuchen',
  dropHint: 'oder hier ein Bild ablegen oder einfügen.',
  reading: 'Das Bild wird gelesen …',
  stopReading: 'Lesen abbrechen',
  convert: 'Für mich umwandeln',
  shrink: 'Für mich verkleinern',
  offerNote: 'Das geschieht in Ihrem Browser. Ihre Datei wird nirgendwohin gesendet.',
  offerNoteKept:
    'Das geschieht in Ihrem Browser. Ihre Datei wird nirgendwohin gesendet; die Website erhält nur das fertige Siegel.',
  pictureReady: 'Das Bild ist bereit.',
  pictureConverted: (kind) => `Aus ${kind} umgewandelt. Das Bild ist bereit.`,
  pictureShrunk: (from, to) =>
    `Von ${fileSize(from)} auf ${fileSize(to)} verkleinert. Das Bild ist bereit.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Aus ${kind} umgewandelt und von ${fileSize(from)} auf ${fileSize(to)} verkleinert. Das Bild ist bereit.`,
  cropFailed:
    'Das Werkzeug zum Zuschneiden wurde nicht geladen. Ihr Siegel zeigt die Mitte des Bildes.',
  picturePlain:
    'Dieses Bild hat fast nur eine Farbe. Sie können es behalten, aber ein Bild mit mehr Einzelheiten ist leichter wiederzuerkennen.',
  caption: 'Beschreibung',
  captionAdvice:
    'Beschreiben Sie das Bild mit ein paar Wörtern, die nur Sie kennen. Ein Screenreader liest sie vor; eine nachgemachte Seite hat sie nicht.',

  colourGroup: 'Hintergrundfarbe',
  moreColours: 'Mehr Farben anzeigen',

  computerAdvice:
    'Erstellen Sie nie ein Siegel an einem öffentlichen Computer: Wer diesen Browser als Nächstes benutzt, könnte es sehen. Ein Siegel wird nur in diesem Browser aufbewahrt. Erstellen Sie deshalb in jedem Browser eines, mit dem Sie sich anmelden.',
  computerAdviceKept:
    'Erstellen Sie nie ein Siegel an einem öffentlichen Computer: Wer diesen Browser als Nächstes benutzt, könnte es sehen. Diese Website bewahrt das Siegel nur für diesen Browser auf. Erstellen Sie deshalb in jedem Browser eines, mit dem Sie sich anmelden.',
  sharedComputer: 'Öffentlicher oder gemeinsam genutzter Computer',
  sharedNote: 'Erstellen Sie hier kein Siegel. Es wird nichts gespeichert.',
  sharedKeptNote:
    'In diesem Browser ist ein Siegel gespeichert. Um es zu löschen, drücken Sie auf „Entfernen“ und dann auf „Speichern“.',

  preview: 'Vorschau',
  previewNote: 'So sieht Ihr Siegel auf der Anmeldeseite aus.',
  previewSmallNote:
    'Das kleine zeigt, wie es bei wenig Platz aussieht. Würden Sie es wiedererkennen?',
  previewWaiting: 'Ihr Siegel erscheint hier, sobald es vollständig ist.',
  remove: 'Entfernen',
  removedNote:
    'Das Siegel wurde geleert. Drücken Sie auf „Speichern“, um es endgültig aus diesem Browser zu löschen.',
  removedNoteKept:
    'Das Siegel wurde geleert. Drücken Sie auf „Speichern“, um es endgültig aus diesem Browser und von dieser Website zu löschen.',
  clearedNote: 'Der Entwurf wurde geleert.',
  undo: 'Rückgängig',
  missingNote:
    'In diesem Browser wurde ein Siegel erstellt, aber es ist nicht mehr da. Erstellen Sie nur dann ein neues, wenn Sie diese Seite selbst geöffnet haben und die Adresse stimmt. Um die Warnung ohne neues Siegel zu beenden, drücken Sie auf „Entfernen“ und dann auf „Speichern“.',
  unreadableNote:
    'Das Siegel in diesem Browser ist beschädigt. Erstellen Sie nur dann ein neues, wenn Sie diese Seite selbst geöffnet haben und die Adresse stimmt. Um die Warnung ohne neues Siegel zu beenden, drücken Sie auf „Entfernen“ und dann auf „Speichern“.',

  newerNote:
    'Ihr Anmelde-Siegel erfordert eine neuere Version dieser Seite. Diese Version kann es weder ändern noch entfernen. Erstellen Sie deshalb hier kein neues. Laden Sie die Seite neu. Hilft das nicht, versuchen Sie es später noch einmal. Sie können das Siegel auch entfernen, indem Sie in den Einstellungen Ihres Browsers die Daten dieser Website löschen. Dabei werden Sie vielleicht abgemeldet.',
  reload: 'Seite neu laden',

  save: 'Speichern',
  saving: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  unsaved: 'Sie haben nicht gespeicherte Änderungen. Was möchten Sie damit tun?',
  discard: 'Änderungen verwerfen',
  keep: 'Weiter bearbeiten',
  saved: 'Ihr Anmelde-Siegel ist in diesem Browser gespeichert.',
  savedKept:
    'Ihr Anmelde-Siegel ist in diesem Browser gespeichert, und diese Website bewahrt für ihn eine Kopie auf.',
  removed: 'Ihr Anmelde-Siegel wurde aus diesem Browser entfernt.',
  removedKept: 'Ihr Anmelde-Siegel wurde aus diesem Browser und von dieser Website entfernt.',
};
