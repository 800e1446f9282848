import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('nl');

/** What `<seal-crop>` says in Dutch. */
export const crop: CropMessages = {
  group: 'Deel van de afbeelding',
  frame: 'Zichtbaar deel van de afbeelding',
  hint: 'Sleep de afbeelding om te kiezen wat te zien is. Knijp of scrol om te zoomen. Toetsenbord: pijltoetsen, + en −, Home.',
  zoomOut: 'Uitzoomen',
  zoomIn: 'Inzoomen',
  startAgain: 'Opnieuw beginnen',
  left: 'Meer van links tonen',
  up: 'Meer van boven tonen',
  down: 'Meer van onder tonen',
  right: 'Meer van rechts tonen',

  place: (zoom, left, top) =>
    `Zoom ${percent(zoom)}. ${percent(left)} verborgen aan de linkerkant, ${percent(top)} verborgen aan de bovenkant.`,
  edge: 'U kunt de afbeelding niet verder verplaatsen.',
  closest: 'U kunt niet verder inzoomen.',
  widest: 'U kunt niet verder uitzoomen.',
  atStart: 'U bent al bij het begin.',
};
