import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('nl');

/** What `<seal-crop>` says in Dutch. */
export const crop: CropMessages = {
  group: 'Deel van de afbeelding',
  frame: 'Zichtbaar deel van de afbeelding',
  hint: 'Sleep de afbeelding om te kiezen wat te zien is. Knijp of scrol om te zoomen. Toetsenbord: pijltoetsen, + en −, Home.',
  zoomOut: 'Zoom uit',
  zoomIn: 'Zoom in',
  startAgain: 'Begin opnieuw',
  left: 'Toon meer van links',
  up: 'Toon meer van boven',
  down: 'Toon meer van onder',
  right: 'Toon meer van rechts',

  place: (zoom, left, top) =>
    `Zoom ${percent(zoom)}. ${percent(left)} verborgen aan de linkerkant, ${percent(top)} verborgen aan de bovenkant.`,
  edge: 'U kunt de afbeelding niet verder verplaatsen.',
  closest: 'U kunt niet verder inzoomen.',
  widest: 'U kunt niet verder uitzoomen.',
  atStart: 'U bent al bij het begin.',
};
