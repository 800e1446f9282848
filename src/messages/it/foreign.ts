import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Italian if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Questa pagina non si trova al suo vero indirizzo. Non inserire qui la password.',
  address: 'Il suo vero indirizzo:',
  seal: 'Questo browser ha un sigillo per questo indirizzo. Ciò non rende autentica questa pagina.',
  continue: 'Continua comunque su questa pagina',
  continued: 'Questa pagina non si trova al suo vero indirizzo. Hai scelto di continuare.',
};
