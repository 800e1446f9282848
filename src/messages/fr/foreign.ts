import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in French if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Cette page n’est pas à sa véritable adresse. Ne saisissez pas votre mot de passe ici.',
  address: 'Sa véritable adresse :',
  seal: 'Ce navigateur a un sceau pour cette adresse. Cela ne rend pas cette page authentique.',
  continue: 'Continuer quand même sur cette page',
  continued: 'Cette page n’est pas à sa véritable adresse. Vous avez choisi de continuer.',
};
