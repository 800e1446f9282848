import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('uk');

/** What `<seal-crop>` says in Ukrainian. */
export const crop: CropMessages = {
  group: 'Частина зображення',
  frame: 'Видима частина зображення',
  hint: 'Перетягніть зображення, щоб вибрати видиму частину. Масштаб: зведіть або розведіть пальці чи прокрутіть. Клавіатура: стрілки, + і −, Home.',
  zoomOut: 'Віддалити',
  zoomIn: 'Наблизити',
  startAgain: 'Почати знову',
  left: 'Показати більше ліворуч',
  up: 'Показати більше вгорі',
  down: 'Показати більше внизу',
  right: 'Показати більше праворуч',

  place: (zoom, left, top) =>
    `Масштаб ${percent(zoom)}. Приховано ліворуч: ${percent(left)}, приховано вгорі: ${percent(top)}.`,
  edge: 'Далі пересунути зображення не можна.',
  closest: 'Наблизити більше не можна.',
  widest: 'Віддалити більше не можна.',
  atStart: 'Ви вже в початковому положенні.',
};
