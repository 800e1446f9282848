import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('ru');

/** What `<seal-crop>` says in Russian. */
export const crop: CropMessages = {
  group: 'Часть изображения',
  frame: 'Видимая часть изображения',
  hint: 'Перетащите изображение, чтобы выбрать видимую часть. Масштаб: сведите или разведите пальцы либо прокрутите. Клавиатура: стрелки, + и −, Home.',
  zoomOut: 'Отдалить',
  zoomIn: 'Приблизить',
  startAgain: 'Начать заново',
  left: 'Показать больше слева',
  up: 'Показать больше сверху',
  down: 'Показать больше снизу',
  right: 'Показать больше справа',

  place: (zoom, left, top) =>
    `Масштаб ${percent(zoom)}. Скрыто слева: ${percent(left)}, скрыто сверху: ${percent(top)}.`,
  edge: 'Дальше сдвинуть изображение нельзя.',
  closest: 'Приблизить сильнее нельзя.',
  widest: 'Отдалить сильнее нельзя.',
  atStart: 'Вы уже в начальном положении.',
};
