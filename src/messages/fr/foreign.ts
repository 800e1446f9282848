import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in French if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Cette page n’est pas à sa propre adresse. Ne saisissez pas votre mot de passe ici.',
  address: 'Véritable adresse :',
  seal: 'Ce navigateur a un sceau pour cette adresse. Cela ne rend pas cette page authentique.',
  continue: 'Continuer quand même sur cette page',
  continued: 'Cette page n’est pas à sa propre adresse. Vous avez choisi de continuer.',
};
