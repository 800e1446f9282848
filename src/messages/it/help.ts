import type { HelpMessages } from '../en/help.js';

/** What `<seal-help>` says in Italian. */
export const help: HelpMessages = {
  title: 'Informazioni sul tuo sigillo di accesso',

  whatQuestion: 'Che cos’è un sigillo di accesso?',
  whatAnswer:
    'Sono alcune parole o una piccola immagine su un colore di sfondo, che scegli tu per questo sito. Il browser lo conserva e lo mostra ogni volta nella pagina di accesso. Nessun altro lo vede e non viene inviato al sito.',
  whatAnswerKept:
    'Sono alcune parole o una piccola immagine su un colore di sfondo, che scegli tu per questo sito. Il browser lo mostra ogni volta nella pagina di accesso. Questo sito conserva una copia cifrata che solo il tuo browser può aprire, così il sigillo dura nel tempo. Nessun altro lo vede.',

  howQuestion: 'Come mi protegge?',
  howAnswer:
    'I ladri copiano le pagine di accesso e le mettono ad altri indirizzi. Il browser mostra il tuo sigillo solo al suo vero indirizzo, quindi una copia a un altro indirizzo non lo ha. Cerca il tuo sigillo prima di inserire la password. Se non c’è, lascia la pagina.',
  howLimit:
    'Ti aiuta a notare alcune pagine copiate. Non serve a nulla se non lo cerchi, e non può aiutarti su un computer controllato da qualcun altro. Se il sito offre le passkey, usa prima quelle.',

  createQuestion: 'Come ne creo uno?',
  createAnswer:
    'Nella pagina di accesso premi “Impedisci il furto di password”. Scrivi fino a tre righe, ciascuna di sette caratteri al massimo, o scegli un’immagine. Scegli un colore, premi “Anteprima” per vedere il tuo sigillo, poi premi “Salva”.',

  changeQuestion: 'Come lo cambio?',
  changeAnswer:
    'Premi il tuo sigillo nella pagina di accesso, poi “Cambia ora il tuo sigillo di accesso”. Fai le modifiche, poi premi “Salva”. Il sito non ti chiede mai di creare un nuovo sigillo e non lo “aggiorna” mai. Una pagina che lo dice è falsa.',

  deleteQuestion: 'Come lo elimino?',
  deleteAnswer:
    'Premi il tuo sigillo, poi “Cambia ora il tuo sigillo di accesso”. Premi “Rimuovi” accanto all’anteprima, poi “Salva”. Il sigillo viene eliminato solo in questo browser. I tuoi sigilli in altri browser restano.',
  deleteAnswerKept:
    'Premi il tuo sigillo, poi “Cambia ora il tuo sigillo di accesso”. Premi “Rimuovi” accanto all’anteprima, poi “Salva”. Vengono eliminati il sigillo in questo browser e la copia che questo sito conserva per il browser. I tuoi sigilli in altri browser restano.',

  everyQuestion: 'Me ne serve uno su ogni computer?',
  everyAnswer:
    'Sì. Un sigillo viene conservato solo nel browser e sul computer in cui l’hai creato. Creane uno in ogni browser che usi per accedere. Possono essere diversi.',
  everyAnswerKept:
    'Sì. Questo sito conserva un sigillo solo per il browser in cui l’hai creato. Creane uno in ogni browser che usi per accedere. Possono essere diversi.',

  publicQuestion: 'Posso crearne uno su un computer pubblico?',
  publicAnswer:
    'No. Su un computer usato da altri, per esempio in una biblioteca, un albergo o un ufficio, la persona successiva potrebbe vedere, cambiare o eliminare il tuo sigillo. Non crearne uno lì.',

  pictureQuestion: 'Quali immagini posso usare?',
  pictureAnswer:
    'Usa un file JPEG inferiore a 1 MB. Scegli un’immagine tua e speciale, che riconosci a colpo d’occhio in piccolo: un animale domestico, un luogo, un oggetto bizzarro sul tuo scaffale. Dalle una didascalia che conosci solo tu.',

  missingQuestion: 'Perché non vedo il mio sigillo?',
  missingIntro: 'I motivi probabili sono tre:',
  missingFake:
    'Sei su una pagina falsa. Controlla l’indirizzo. Se non è quello che conosci, chiudi la pagina e non inserire nulla.',
  missingOther: 'Qualcun altro che usa questo computer ha eliminato o cambiato il tuo sigillo.',
  missingCleared:
    'In questo browser sono stati eliminati i cookie o i dati dei siti: da te, da un programma di pulizia o dal browser stesso dopo molto tempo senza visite.',
  missingClearedKept:
    'In questo browser sono stati eliminati i cookie: da te, da un programma di pulizia o dal browser stesso dopo più di un anno senza visite. Oppure questo sito ha perso la sua copia.',
  missingAdvice:
    'Apri la pagina dal tuo segnalibro o digita tu l’indirizzo. Se l’indirizzo è giusto, accedi, poi crea un nuovo sigillo.',
};
