import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('hi');

/** What `<seal-crop>` says in Hindi, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: 'तस्वीर का हिस्सा',
  frame: 'तस्वीर का दिखने वाला हिस्सा',
  hint: 'क्या दिखे, यह चुनने के लिए तस्वीर खींचें। ज़ूम करने के लिए पिंच या स्क्रोल करें। कीबोर्ड: तीर कुंजियाँ, + और −, Home।',
  zoomOut: 'ज़ूम आउट करें',
  zoomIn: 'ज़ूम इन करें',
  startAgain: 'फिर से शुरू करें',
  left: 'बाएँ का और हिस्सा दिखाएँ',
  up: 'ऊपर का और हिस्सा दिखाएँ',
  down: 'नीचे का और हिस्सा दिखाएँ',
  right: 'दाएँ का और हिस्सा दिखाएँ',

  place: (zoom, left, top) =>
    `ज़ूम ${percent(zoom)}। बाएँ ${percent(left)} और ऊपर ${percent(top)} हिस्सा छिपा है।`,
  edge: 'तस्वीर को और नहीं खिसका सकते।',
  closest: 'और ज़ूम इन नहीं कर सकते।',
  widest: 'और ज़ूम आउट नहीं कर सकते।',
  atStart: 'आप पहले से ही शुरुआत पर हैं।',
};
