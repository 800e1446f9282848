import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in German if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning:
    'Diese Seite steht nicht unter ihrer eigenen Adresse. Geben Sie Ihr Passwort hier nicht ein.',
  address: 'Eigene Adresse der Seite:',
  seal: 'Dieser Browser hat ein Siegel für diese Adresse. Das heißt nicht, dass diese Seite echt ist.',
  continue: 'Trotzdem auf dieser Seite fortfahren',
  continued:
    'Diese Seite steht nicht unter ihrer eigenen Adresse. Sie haben sich entschieden fortzufahren.',
};
