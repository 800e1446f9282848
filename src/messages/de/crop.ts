import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('de');

/** What `<seal-crop>` says in German. */
export const crop: CropMessages = {
  group: 'Bildausschnitt',
  frame: 'Sichtbarer Teil des Bildes',
  hint: 'Ziehen Sie das Bild, um den Ausschnitt zu wählen. Zoomen Sie mit zwei Fingern oder dem Mausrad. Tastatur: Pfeiltasten, + und −, Pos1.',
  zoomOut: 'Verkleinern',
  zoomIn: 'Vergrößern',
  startAgain: 'Neu beginnen',
  left: 'Links mehr zeigen',
  up: 'Oben mehr zeigen',
  down: 'Unten mehr zeigen',
  right: 'Rechts mehr zeigen',

  place: (zoom, left, top) =>
    `Zoom ${percent(zoom)}. ${percent(left)} links verborgen, ${percent(top)} oben verborgen.`,
  edge: 'Sie können das Bild nicht weiter verschieben.',
  closest: 'Sie können nicht weiter vergrößern.',
  widest: 'Sie können nicht weiter verkleinern.',
  atStart: 'Sie sind bereits am Anfang.',
};
