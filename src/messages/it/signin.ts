import type { SigninMessages } from '../en/signin.js';

/** What `<signin-seal>` says in Italian. */
export const signin: SigninMessages = {
  call: 'Impedisci il furto di password',
  callReason: 'Crea un sigillo privato. Una pagina copiata a un altro indirizzo non lo avrà.',
  yourSeal: 'Il tuo sigillo di accesso',
  promise: 'Inserisci la password solo se questo è il tuo sigillo.',
  pressHint: 'Premilo prima di accedere.',
  pressFirst: 'Premi prima il tuo sigillo di accesso. Se non è il tuo, lascia questa pagina.',
  confirmed: 'Premuto. Puoi accedere.',
  change: 'Cambia ora il tuo sigillo di accesso',
  neverUpgraded:
    'Questo sito non ti chiede mai di creare un nuovo sigillo e non lo “aggiorna” mai. Solo tu lo cambi.',
  saved: 'Il tuo sigillo di accesso è salvato in questo browser.',
  removed: 'Il tuo sigillo di accesso è stato rimosso da questo browser.',
  editorFailed: 'L’editor non si è caricato. Controlla la connessione, poi ricarica la pagina.',

  unavailable:
    'Il tuo sigillo di accesso non può essere mostrato in questa pagina, perciò il modulo non viene inviato. Ricarica la pagina o aprila dal tuo segnalibro.',

  missing: 'Manca il tuo sigillo di accesso',
  missingMeaning:
    'Questo browser aveva un sigillo per questa pagina. Non inserire la password finché non sai perché il sigillo manca.',
  missingFake: 'Potresti essere su una pagina falsa. Controlla l’indirizzo: è quello che conosci?',
  missingOther:
    'Qualcun altro che usa questo computer potrebbe aver eliminato o cambiato il sigillo.',
  missingCleared: 'In questo browser potrebbero essere stati eliminati i cookie o i dati dei siti.',
  missingAdvice:
    'Chiudi questa pagina, poi aprila dal tuo segnalibro o digita tu l’indirizzo. Crea un nuovo sigillo solo dopo aver effettuato l’accesso lì.',
  unreadable: 'Il tuo sigillo di accesso non è leggibile',
  unreadableMeaning:
    'Questo browser ha un sigillo per questa pagina, ma il sigillo è danneggiato. Non inserire la password finché non hai controllato l’indirizzo.',
  newerVersion: 'Il tuo sigillo di accesso richiede una versione più recente di questa pagina',
  newerVersionMeaning:
    'Il tuo sigillo è stato creato con una versione più recente di questa pagina ed è ancora salvato. Ricarica la pagina e inserisci la password solo dopo aver visto il tuo sigillo.',

  framed:
    'Il tuo sigillo di accesso non viene mostrato: questa pagina è dentro un’altra pagina. Non inserire qui la password. Apri questo sito in una nuova scheda, all’indirizzo che conosci, e accedi lì. Se stavi lavorando su questo sito, lascia aperta questa scheda e tornaci dopo.',
  insecure:
    'Il tuo sigillo di accesso non viene mostrato: la connessione non è sicura. Apri questa pagina a un indirizzo che inizia con https prima di inserire una password.',
  'storage-denied':
    'Il tuo sigillo di accesso non viene mostrato: questo browser non permette a questa pagina di salvare dati. Consenti i dati dei siti per questo indirizzo, poi ricarica la pagina.',
};
