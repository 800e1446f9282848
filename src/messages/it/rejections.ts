import type { Messages } from '../messages.js';

/** Why something was refused, and what to do next, in Italian. */
export const rejections: Messages['rejections'] = {
  empty: 'Il tuo sigillo è vuoto. Scrivi almeno una riga di sette caratteri al massimo.',
  'too-many-lines': 'Un sigillo può avere al massimo tre righe. Elimina una riga.',
  'line-too-long': 'Questa riga è troppo lunga. Accorciala a sette caratteri.',
  'line-too-wide':
    'Questa riga è troppo larga per il sigillo. Usa meno caratteri o caratteri più stretti.',
  'caption-missing':
    'Manca la didascalia. Scrivi qualche parola, così uno screen reader può leggere il tuo sigillo.',
  'caption-too-long': 'La didascalia è troppo lunga. Accorciala a 60 caratteri.',
  'control-character':
    'Contiene un carattere di controllo invisibile. Cancella le parole e scrivile di nuovo.',
  'bidi-character':
    'Contiene un segno invisibile di direzione del testo. Cancella le parole e scrivile di nuovo.',
  'zero-width-character':
    'Contiene un carattere invisibile. Cancella le parole e scrivile di nuovo.',
  'lone-surrogate': 'Contiene metà di un carattere. Cancellala e scrivi di nuovo il carattere.',
  'unknown-character':
    'Contiene un carattere che alcuni dispositivi non possono mostrare. Scegline un altro.',
  'too-many-marks': 'Una lettera ha troppi accenti o altri segni. Eliminane alcuni.',
  'contains-user-name':
    'Contiene il tuo nome utente o ne fa parte, e altre persone lo conoscono. Scegli altre parole.',
  'contains-site-name':
    'Contiene il nome di questo sito, che chiunque potrebbe indovinare. Scegli altre parole.',
  'equals-password':
    'È la tua password, e chiunque sia vicino allo schermo può vedere un sigillo. Scegli altre parole.',
  'overlaps-password':
    'Contiene la tua password o ne fa parte, e chiunque sia vicino allo schermo può vedere un sigillo. Scegli altre parole.',
  'too-common': 'Queste parole sono tra le prime che chiunque proverebbe. Scegli altre parole.',
  'picture-missing': 'Non hai scelto un’immagine. Scegline una con “Sfoglia”.',
  'several-files': 'Hai scelto più di un file. Scegli una sola immagine.',
  'file-unreadable':
    'Non è stato possibile leggere il file. Sceglilo di nuovo o scegli un altro file.',
  'file-empty': 'Il file è vuoto. Scegli un’altra immagine.',
  folder: 'Questa è una cartella. Scegli un’immagine al suo interno.',
  address:
    'Questo è un indirizzo, non un file. Salva l’immagine su questo dispositivo: nella sua pagina, fai clic con il tasto destro o tieni il dito sull’immagine. Scegli il file salvato.',
  'file-too-large':
    'Il file è di 1 MB o più. Salva una versione più piccola dell’immagine, poi scegli quel file.',
  'file-far-too-large':
    'Il file supera i 50 MB. Salva una versione più piccola dell’immagine, poi scegli quel file.',
  'not-jpeg':
    'Il file non è un’immagine JPEG, anche se lo dice il nome. Salva l’immagine come JPEG, poi scegli quel file.',
  'not-picture':
    'Il file non è un’immagine, anche se lo dice il nome. Scegli una foto o un’altra immagine.',
  'vector-picture':
    'Il file è un disegno (SVG), non una foto, e un disegno può contenere codice di programma. Salvalo come JPEG, poi scegli quel file.',
  'heic-not-decoded':
    'Il file è una foto HEIC, che questo browser non può aprire. Salvala come JPEG, poi scegli quel file. Su un iPhone tocca “Condividi”, poi “Opzioni”, scegli “Più compatibile” e salvala su File. Su un Mac aprila in Anteprima, scegli “File”, poi “Esporta”, e imposta “Formato” su JPEG.',
  'too-many-pixels':
    'L’immagine ha più di 50 megapixel. Salva una versione più piccola, poi scegli quel file.',
  'too-many-scans':
    'L’immagine è salvata in un modo insolito, troppo lento da aprire. Salvala di nuovo come JPEG, poi scegli quel file.',
  'too-many-segments':
    'L’immagine è salvata in un modo insolito, troppo lento da aprire. Salvala di nuovo come JPEG, poi scegli quel file.',
  'picture-cut-short':
    'Manca la fine del file: non è stato copiato o scaricato per intero. Scegli l’originale o copialo di nuovo.',
  'picture-unsupported':
    'Questo browser non può aprire questo tipo di immagine. Salvala come JPEG standard con un altro programma, poi scegli quel file.',
  'picture-kind-unsupported':
    'Il formato di questo file è {format}, che qui non si può usare. Salvalo come JPEG con un altro programma, poi scegli quel file.',
  'picture-damaged': 'L’immagine è danneggiata. Scegli un’altra immagine o salva di nuovo questa.',
  'picture-not-encoded':
    'Questo browser non è riuscito a creare una versione piccola dell’immagine. Scegli un’altra immagine o crea un sigillo di testo.',
  'canvas-falsified':
    'Per proteggerti dal tracciamento, questo browser altera le immagini disegnate da una pagina, perciò non può rimpicciolire questa. Scegli un JPEG non ruotato di 480 × 360 pixel e 64 kB al massimo, consenti a questo sito di usare i dati canvas o crea un sigillo di testo.',
  unreadable: 'Il sigillo non è leggibile. Creane uno nuovo.',
  'newer-version':
    'Il sigillo in questo browser è stato creato con una versione più recente di questa pagina. Ricarica la pagina, poi riprova.',
  'shared-computer':
    'Su un computer pubblico o condiviso non viene salvato nulla. Premi “Annulla”.',
  'storage-full':
    'Questo browser non ha più spazio per questo sito. Il tuo sigillo non è cambiato. Elimina i dati dei siti che non ti servono o scegli un’immagine più semplice, poi premi di nuovo “Salva”.',
  'storage-denied':
    'Questo browser non permette a questo sito di salvare dati. Nulla è stato modificato. Consenti i dati dei siti per questo indirizzo, poi premi di nuovo “Salva”.',
};
