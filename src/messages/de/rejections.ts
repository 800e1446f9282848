import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in German. */
export const rejections: Messages['rejections'] = {
  empty: 'Ihr Siegel ist leer. Schreiben Sie mindestens eine Zeile mit bis zu sieben Zeichen.',
  'too-many-lines': 'Ein Siegel kann höchstens drei Zeilen haben. Löschen Sie eine Zeile.',
  'line-too-long': 'Diese Zeile ist zu lang. Kürzen Sie sie auf sieben Zeichen.',
  'line-too-wide':
    'Diese Zeile ist zu breit für das Siegel. Verwenden Sie weniger oder schmalere Zeichen.',
  'caption-missing':
    'Die Beschreibung fehlt. Schreiben Sie ein paar Wörter, damit ein Screenreader Ihr Siegel vorlesen kann.',
  'caption-too-long': 'Die Beschreibung ist zu lang. Kürzen Sie sie auf 60 Zeichen.',
  'control-character':
    'Dies enthält ein unsichtbares Steuerzeichen. Löschen Sie die Wörter und tippen Sie sie neu ein.',
  'bidi-character':
    'Dies enthält ein unsichtbares Zeichen für die Schreibrichtung. Löschen Sie die Wörter und tippen Sie sie neu ein.',
  'zero-width-character':
    'Dies enthält ein unsichtbares Zeichen. Löschen Sie die Wörter und tippen Sie sie neu ein.',
  'lone-surrogate': 'Dies enthält ein halbes Zeichen. Löschen Sie es und tippen Sie es neu ein.',
  'unknown-character':
    'Dies enthält ein Zeichen, das manche Geräte nicht anzeigen können. Wählen Sie ein anderes.',
  'too-many-marks':
    'Ein Buchstabe hat zu viele Akzente oder andere Zusatzzeichen. Löschen Sie einige davon.',
  'contains-user-name':
    'Dies enthält Ihren Benutzernamen oder ist ein Teil davon, und andere kennen ihn. Wählen Sie andere Wörter.',
  'contains-site-name':
    'Dies enthält den Namen dieser Website, den jeder erraten könnte. Wählen Sie andere Wörter.',
  'equals-password':
    'Dies ist Ihr Passwort, und ein Siegel kann jeder sehen, der nahe an Ihrem Bildschirm ist. Wählen Sie andere Wörter.',
  'overlaps-password':
    'Dies enthält Ihr Passwort oder ist ein Teil davon, und ein Siegel kann jeder sehen, der nahe an Ihrem Bildschirm ist. Wählen Sie andere Wörter.',
  'too-common':
    'Diese Wörter gehören zu den ersten, die jeder raten würde. Wählen Sie andere Wörter.',
  'picture-missing': 'Sie haben kein Bild gewählt. Wählen Sie eines mit „Durchsuchen“.',
  'several-files': 'Sie haben mehr als eine Datei gewählt. Wählen Sie nur ein Bild.',
  'file-unreadable':
    'Die Datei konnte nicht gelesen werden. Wählen Sie sie noch einmal oder wählen Sie eine andere Datei.',
  'file-empty': 'Die Datei ist leer. Wählen Sie ein anderes Bild.',
  folder: 'Das ist ein Ordner. Wählen Sie ein Bild daraus.',
  address:
    'Das ist eine Adresse, keine Datei. Speichern Sie das Bild auf diesem Gerät: Klicken Sie es auf seiner Seite mit der rechten Maustaste an oder halten Sie den Finger darauf. Wählen Sie die gespeicherte Datei.',
  'file-too-large':
    'Die Datei hat 1 MB oder mehr. Speichern Sie eine kleinere Version des Bildes und wählen Sie diese Datei.',
  'file-far-too-large':
    'Die Datei ist größer als 50 MB. Speichern Sie eine kleinere Version des Bildes und wählen Sie diese Datei.',
  'not-jpeg':
    'Die Datei ist kein JPEG-Bild, auch wenn ihr Name das sagt. Speichern Sie das Bild als JPEG und wählen Sie diese Datei.',
  'not-picture':
    'Die Datei ist kein Bild, auch wenn ihr Name das sagt. Wählen Sie ein Foto oder ein anderes Bild.',
  'vector-picture':
    'Die Datei ist eine Zeichnung (SVG), kein Foto, und eine Zeichnung kann Programmcode enthalten. Speichern Sie sie als JPEG und wählen Sie diese Datei.',
  'heic-not-decoded':
    'Die Datei ist ein HEIC-Foto, das dieser Browser nicht öffnen kann. Speichern Sie es als JPEG und wählen Sie diese Datei. Auf einem iPhone tippen Sie auf „Teilen“, dann auf „Optionen“, wählen „Maximale Kompatibilität“ und sichern es in „Dateien“. Auf einem Mac öffnen Sie es in „Vorschau“, wählen „Ablage“, dann „Exportieren“ und als Format JPEG.',
  'too-many-pixels':
    'Das Bild hat mehr als 50 Megapixel. Speichern Sie eine kleinere Version und wählen Sie diese Datei.',
  'too-many-scans':
    'Das Bild ist auf eine ungewöhnliche Art gespeichert, die sich nur sehr langsam öffnen lässt. Speichern Sie es neu als JPEG und wählen Sie diese Datei.',
  'too-many-segments':
    'Das Bild ist auf eine ungewöhnliche Art gespeichert, die sich nur sehr langsam öffnen lässt. Speichern Sie es neu als JPEG und wählen Sie diese Datei.',
  'picture-cut-short':
    'Das Ende der Datei fehlt: Sie wurde nicht vollständig kopiert oder heruntergeladen. Wählen Sie das Original oder kopieren Sie es noch einmal.',
  'picture-unsupported':
    'Dieser Browser kann diese Art von Bild nicht öffnen. Speichern Sie es in einem anderen Programm als gewöhnliches JPEG und wählen Sie diese Datei.',
  'picture-kind-unsupported':
    'Das Format dieser Datei ist {format} und kann hier nicht verwendet werden. Speichern Sie sie in einem anderen Programm als JPEG und wählen Sie diese Datei.',
  'picture-damaged':
    'Das Bild ist beschädigt. Wählen Sie ein anderes Bild oder speichern Sie dieses noch einmal.',
  'picture-not-encoded':
    'Dieser Browser konnte keine kleine Version des Bildes erstellen. Wählen Sie ein anderes Bild oder erstellen Sie ein Textsiegel.',
  'canvas-falsified':
    'Zum Schutz vor Tracking verändert dieser Browser die Bilder, die eine Seite zeichnet, und kann dieses deshalb nicht verkleinern. Wählen Sie ein nicht gedrehtes JPEG mit höchstens 480 × 360 Pixeln und 64 kB, erlauben Sie dieser Website die Verwendung von Canvas-Daten oder erstellen Sie ein Textsiegel.',
  unreadable: 'Das Siegel ist nicht lesbar. Erstellen Sie ein neues.',
  'newer-version':
    'Das Siegel in diesem Browser wurde mit einer neueren Version dieser Seite erstellt. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'shared-computer':
    'An öffentlichen oder gemeinsam genutzten Computern wird nichts gespeichert. Drücken Sie auf „Abbrechen“.',
  'storage-full':
    'Dieser Browser hat keinen Platz mehr für diese Website. Ihr Siegel ist unverändert. Löschen Sie nicht benötigte Websitedaten oder wählen Sie ein einfacheres Bild und drücken Sie noch einmal auf „Speichern“.',
  'storage-denied':
    'Dieser Browser lässt diese Website keine Daten speichern. Nichts wurde geändert. Erlauben Sie Websitedaten für diese Adresse und drücken Sie noch einmal auf „Speichern“.',
};
