import type { EditorMessages } from '../en/editor.js';
import { formatsFor } from '../formats.js';

const { fileSize, number, plural } = formatsFor('it');

/** What `<seal-editor>` says in Italian. */
export const editor: EditorMessages = {
  title: 'Il tuo sigillo di accesso',
  kindGroup: 'Tipo di sigillo',
  text: 'Crea un sigillo di testo',
  picture: 'Carica un’immagine',

  wordsGroup: 'Parole del tuo sigillo',
  textAdvice:
    'Scegli parole uniche e difficili da indovinare. Non usare mai il tuo ID utente o la tua password.',
  line: (line) => `Riga ${number(line)}`,
  count: (used, most) =>
    `${number(used)} ${plural(used, { one: 'carattere', other: 'caratteri' })} su ${number(most)}`,
  riskHigh:
    'È troppo comune: una pagina copiata potrebbe indovinarlo in pochi tentativi. Scegli qualcosa di insolito.',
  riskSome:
    'Chi prova molte parole comuni potrebbe indovinarlo. Qualcosa di più insolito è più sicuro.',
  riskLow: 'È improbabile che una pagina copiata lo indovini.',

  pictureGroup: 'Immagine del tuo sigillo',
  pictureAdvice:
    'Scegli un’immagine speciale, facile da identificare in piccolo. Usa un file JPEG inferiore a 1 MB.',
  browse: 'Sfoglia',
  dropHint: 'o trascina qui un’immagine, o incollala.',
  reading: 'Lettura dell’immagine…',
  stopReading: 'Interrompi la lettura',
  convert: 'Convertila per me',
  shrink: 'Riducila per me',
  offerNote: 'Avviene tutto nel tuo browser. Il tuo file non viene inviato da nessuna parte.',
  offerNoteKept:
    'Avviene tutto nel tuo browser. Il tuo file non viene inviato da nessuna parte; il sito riceve solo il sigillo finito.',
  pictureReady: 'L’immagine è pronta.',
  pictureConverted: (kind) => `Convertita da ${kind}. L’immagine è pronta.`,
  pictureShrunk: (from, to) =>
    `Ridotta da ${fileSize(from)} a ${fileSize(to)}. L’immagine è pronta.`,
  pictureConvertedAndShrunk: (kind, from, to) =>
    `Convertita da ${kind} e ridotta da ${fileSize(from)} a ${fileSize(to)}. L’immagine è pronta.`,
  cropFailed:
    'Lo strumento di ritaglio non si è caricato. Il tuo sigillo mostra il centro dell’immagine.',
  picturePlain:
    'Questa immagine è quasi tutta di un solo colore. Puoi tenerla, ma un’immagine con più dettagli è più facile da riconoscere.',
  caption: 'Didascalia',
  captionAdvice:
    'Descrivi l’immagine con alcune parole che conosci solo tu. Uno screen reader le legge ad alta voce; una pagina copiata non le ha.',

  colourGroup: 'Colore di sfondo',
  moreColours: 'Vedi altri colori',

  computerAdvice:
    'Non creare mai un sigillo su un computer pubblico: la prossima persona che usa questo browser potrebbe vederlo. Il sigillo viene conservato solo in questo browser, perciò creane uno in ogni browser che usi per accedere.',
  computerAdviceKept:
    'Non creare mai un sigillo su un computer pubblico: la prossima persona che usa questo browser potrebbe vederlo. Questo sito conserva il sigillo solo per questo browser, perciò creane uno in ogni browser che usi per accedere.',
  sharedComputer: 'Questo computer è pubblico o condiviso',
  sharedNote: 'Non creare un sigillo qui. Non viene salvato nulla.',
  sharedKeptNote:
    'In questo browser è salvato un sigillo. Per eliminarlo, premi “Rimuovi”, poi “Salva”.',

  preview: 'Anteprima',
  previewNote: 'Ecco come appare il tuo sigillo nella pagina di accesso.',
  previewSmallNote: 'Quello piccolo mostra come appare dove c’è poco spazio. Lo riconosceresti?',
  previewWaiting: 'Il tuo sigillo appare qui quando è completo.',
  remove: 'Rimuovi',
  removedNote:
    'Il sigillo è stato svuotato. Premi “Salva” per eliminarlo definitivamente da questo browser.',
  removedNoteKept:
    'Il sigillo è stato svuotato. Premi “Salva” per eliminarlo definitivamente da questo browser e da questo sito.',
  clearedNote: 'La bozza è stata svuotata.',
  undo: 'Ripristina',
  missingNote:
    'In questo browser era stato creato un sigillo, ma non c’è più. Creane uno nuovo solo se hai aperto tu questa pagina e l’indirizzo è giusto. Per eliminare l’avviso senza un nuovo sigillo, premi “Rimuovi”, poi “Salva”.',
  unreadableNote:
    'Il sigillo in questo browser è danneggiato. Creane uno nuovo solo se hai aperto tu questa pagina e l’indirizzo è giusto. Per eliminare l’avviso senza un nuovo sigillo, premi “Rimuovi”, poi “Salva”.',

  newerNote:
    'Il tuo sigillo di accesso richiede una versione più recente di questa pagina. Questa versione non può né cambiarlo né rimuoverlo, perciò non crearne uno nuovo qui. Ricarica la pagina. Se non basta, riprova più tardi. Puoi anche rimuovere il sigillo eliminando i dati di questo sito nelle impostazioni del browser; questo potrebbe disconnetterti.',
  reload: 'Ricarica la pagina',

  save: 'Salva',
  saving: 'Salvataggio…',
  cancel: 'Annulla',
  unsaved: 'Hai modifiche non salvate. Che cosa vuoi farne?',
  discard: 'Scarta le modifiche',
  keep: 'Continua a modificare',
  saved: 'Il tuo sigillo di accesso è salvato in questo browser.',
  savedKept:
    'Il tuo sigillo di accesso è salvato in questo browser e questo sito ne conserva una copia per questo browser.',
  removed: 'Il tuo sigillo di accesso è stato rimosso da questo browser.',
  removedKept: 'Il tuo sigillo di accesso è stato rimosso da questo browser e da questo sito.',
};
