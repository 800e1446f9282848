import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Dutch if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Deze pagina staat niet op het eigen adres. Voer uw wachtwoord hier niet in.',
  address: 'Het eigen adres:',
  seal: 'Deze browser heeft een zegel voor dit adres. Dat betekent niet dat deze pagina echt is.',
  continue: 'Toch doorgaan op deze pagina',
  continued: 'Deze pagina staat niet op het eigen adres. U hebt ervoor gekozen door te gaan.',
};
