import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('fa');

/** What `<seal-crop>` says in Persian, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: 'بخش نمایشی تصویر',
  frame: 'بخش قابل مشاهدهٔ تصویر',
  hint: 'برای انتخاب بخش نمایشی، تصویر را بکشید. برای بزرگ‌نمایی، دو انگشت را باز و بسته کنید یا پیمایش کنید. صفحه‌کلید: کلیدهای جهت‌نما، + و −، Home.',
  zoomOut: 'کوچک‌نمایی',
  zoomIn: 'بزرگ‌نمایی',
  startAgain: 'شروع دوباره',
  left: 'نمایش بیشتر سمت چپ',
  up: 'نمایش بیشتر بالا',
  down: 'نمایش بیشتر پایین',
  right: 'نمایش بیشتر سمت راست',

  place: (zoom, left, top) =>
    `بزرگ‌نمایی ${percent(zoom)}. ${percent(left)} از چپ و ${percent(top)} از بالا پنهان است.`,
  edge: 'تصویر را بیش از این نمی‌توان جابه‌جا کرد.',
  closest: 'بیش از این نمی‌توان بزرگ‌نمایی کرد.',
  widest: 'بیش از این نمی‌توان کوچک‌نمایی کرد.',
  atStart: 'هم‌اکنون در حالت آغازین هستید.',
};
