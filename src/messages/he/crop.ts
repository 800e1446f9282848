import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('he');

/** What `<seal-crop>` says in Hebrew, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: 'חלק מהתמונה',
  frame: 'החלק הגלוי של התמונה',
  hint: 'יש לגרור את התמונה כדי לבחור מה יוצג. צביטה או גלילה משנות את המרחק מהתצוגה. מקלדת: מקשי החצים, + ו-−, Home.',
  zoomOut: 'התרחקות',
  zoomIn: 'התקרבות',
  startAgain: 'התחלה מחדש',
  left: 'להציג יותר משמאל',
  up: 'להציג יותר מלמעלה',
  down: 'להציג יותר מלמטה',
  right: 'להציג יותר מימין',

  place: (zoom, left, top) =>
    `הגדלה ${percent(zoom)}. מוסתרים ${percent(left)} משמאל ו-${percent(top)} מלמעלה.`,
  edge: 'אי אפשר להזיז את התמונה יותר.',
  closest: 'אי אפשר להתקרב יותר.',
  widest: 'אי אפשר להתרחק יותר.',
  atStart: 'התמונה כבר במצב ההתחלתי.',
};
