import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('he');

/** What `<seal-crop>` says in Hebrew, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: 'חלק מהתמונה',
  frame: 'החלק הגלוי של התמונה',
  hint: 'יש לגרור את התמונה כדי לבחור מה יוצג. צביטה או גלילה משנות את הזום. מקלדת: מקשי החצים, +, −, Home.',
  zoomOut: 'הקטנה',
  zoomIn: 'הגדלה',
  startAgain: 'התחלה מחדש',
  left: 'להציג יותר משמאל',
  up: 'להציג יותר מלמעלה',
  down: 'להציג יותר מלמטה',
  right: 'להציג יותר מימין',

  place: (zoom, left, top) =>
    `הגדלה ${percent(zoom)}. מוסתרים ${percent(left)} משמאל ו-${percent(top)} מלמעלה.`,
  edge: 'אי אפשר להזיז את התמונה יותר.',
  closest: 'אי אפשר להגדיל יותר.',
  widest: 'אי אפשר להקטין יותר.',
  atStart: 'התמונה כבר במצב ההתחלתי.',
};
