import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('pl');

/** What `<seal-crop>` says in Polish. */
export const crop: CropMessages = {
  group: 'Część obrazu',
  frame: 'Widoczna część obrazu',
  hint: 'Przeciągnij obraz, aby wybrać, co widać. Uszczypnij lub przewiń, aby powiększyć lub pomniejszyć. Klawiatura: strzałki, + i −, Home.',
  zoomOut: 'Pomniejsz',
  zoomIn: 'Powiększ',
  startAgain: 'Zacznij od nowa',
  left: 'Pokaż więcej z lewej',
  up: 'Pokaż więcej u góry',
  down: 'Pokaż więcej u dołu',
  right: 'Pokaż więcej z prawej',

  place: (zoom, left, top) =>
    `Powiększenie ${percent(zoom)}. Ukryte z lewej: ${percent(left)}, ukryte u góry: ${percent(top)}.`,
  edge: 'Obrazu nie można przesunąć dalej.',
  closest: 'Nie można bardziej powiększyć.',
  widest: 'Nie można bardziej pomniejszyć.',
  atStart: 'To już jest początek.',
};
