import type { KeptMessages } from '../en/kept.js';

/** What the elements say in Italian if the site's own server keeps the seal. */
export const kept: KeptMessages = {
  unreachable:
    'Il tuo sigillo di accesso non è ancora mostrato: questo sito non risponde. Non inserire la password prima di vedere il tuo sigillo. La pagina continua a provare. Se non cambia nulla, controlla la connessione o torna più tardi.',
  missingLost: 'Questo sito potrebbe aver perso la copia che conservava per questo browser.',

  saved:
    'Il tuo sigillo di accesso è salvato in questo browser e questo sito ne conserva una copia per questo browser.',
  removed: 'Il tuo sigillo di accesso è stato rimosso da questo browser e da questo sito.',

  offerNote:
    'Avviene tutto nel tuo browser. Il tuo file non viene inviato da nessuna parte; il sito riceve solo il sigillo finito.',
  computerAdvice:
    'Non creare mai un sigillo su un computer pubblico: la prossima persona che usa questo browser potrebbe vederlo. Questo sito conserva il sigillo solo per questo browser, perciò creane uno in ogni browser che usi per accedere.',
  removedNote:
    'Il sigillo è stato svuotato. Premi “Salva” per eliminarlo definitivamente da questo browser e da questo sito.',

  whatAnswer:
    'Sono alcune parole o una piccola immagine su un colore di sfondo, che scegli tu per questo sito. Il browser lo mostra ogni volta nella pagina di accesso. Questo sito conserva una copia cifrata che solo il tuo browser può aprire, così il sigillo dura nel tempo. Nessun altro lo vede.',
  deleteAnswer:
    'Premi il tuo sigillo, poi “Cambia ora il tuo sigillo di accesso”. Premi “Rimuovi” accanto all’anteprima, poi “Salva”. Vengono eliminati il sigillo in questo browser e la copia che questo sito conserva per il browser. I tuoi sigilli in altri browser restano.',
  everyAnswer:
    'Sì. Questo sito conserva un sigillo solo per il browser in cui l’hai creato. Creane uno in ogni browser che usi per accedere. Possono essere diversi.',
  missingCleared:
    'In questo browser sono stati eliminati i cookie: da te, da un programma di pulizia o dal browser stesso dopo più di un anno senza visite. Oppure questo sito ha perso la sua copia.',
};
