import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('fr');

/** What `<seal-crop>` says in French. */
export const crop: CropMessages = {
  group: 'Partie de l’image',
  frame: 'Partie visible de l’image',
  hint: 'Faites glisser l’image pour choisir ce qui est visible. Pincez ou faites défiler pour zoomer. Clavier : touches fléchées, + et −, Début.',
  zoomOut: 'Zoom arrière',
  zoomIn: 'Zoom avant',
  startAgain: 'Recommencer',
  left: 'Montrer plus à gauche',
  up: 'Montrer plus en haut',
  down: 'Montrer plus en bas',
  right: 'Montrer plus à droite',

  place: (zoom, left, top) =>
    `Zoom ${percent(zoom)}. Masqué à gauche\u00A0: ${percent(left)}\u202F; en haut\u00A0: ${percent(top)}.`,
  edge: 'Vous ne pouvez pas déplacer l’image plus loin.',
  closest: 'Vous ne pouvez pas zoomer davantage.',
  widest: 'Vous ne pouvez pas dézoomer davantage.',
  atStart: 'Vous êtes déjà au début.',
};
