import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('tr');

/** What `<seal-crop>` says in Turkish. */
export const crop: CropMessages = {
  group: 'Resmin bölümü',
  frame: 'Resmin görünen bölümü',
  hint: 'Görünecek yeri seçmek için resmi sürükleyin. Yakınlaştırmak ve uzaklaştırmak için iki parmağınızı veya tekerleği kullanın. Klavye: ok tuşları, + ve −, Home.',
  zoomOut: 'Uzaklaştır',
  zoomIn: 'Yakınlaştır',
  startAgain: 'Baştan başla',
  left: 'Soldan daha çok göster',
  up: 'Üstten daha çok göster',
  down: 'Alttan daha çok göster',
  right: 'Sağdan daha çok göster',

  place: (zoom, left, top) =>
    `Yakınlaştırma ${percent(zoom)}. Solda gizli: ${percent(left)}, üstte gizli: ${percent(top)}.`,
  edge: 'Resmi daha fazla kaydıramazsınız.',
  closest: 'Daha fazla yakınlaştıramazsınız.',
  widest: 'Daha fazla uzaklaştıramazsınız.',
  atStart: 'Zaten başlangıçtasınız.',
};
