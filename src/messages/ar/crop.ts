import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('ar');

/** What `<seal-crop>` says in Arabic, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: 'الجزء المعروض من الصورة',
  frame: 'الجزء الظاهر من الصورة',
  hint: 'اسحب الصورة لاختيار ما يظهر منها. باعِد بين إصبعين أو قرّبهما أو مرّر للتكبير والتصغير. لوحة المفاتيح: الأسهم، +، −، Home.',
  zoomOut: 'تصغير',
  zoomIn: 'تكبير',
  startAgain: 'البدء من جديد',
  left: 'إظهار المزيد من اليسار',
  up: 'إظهار المزيد من الأعلى',
  down: 'إظهار المزيد من الأسفل',
  right: 'إظهار المزيد من اليمين',

  place: (zoom, left, top) =>
    `التكبير ${percent(zoom)}. المخفي من اليسار ${percent(left)}، ومن الأعلى ${percent(top)}.`,
  edge: 'لا يمكن تحريك الصورة أكثر من ذلك.',
  closest: 'لا يمكن التكبير أكثر من ذلك.',
  widest: 'لا يمكن التصغير أكثر من ذلك.',
  atStart: 'أنت في وضع البداية بالفعل.',
};
