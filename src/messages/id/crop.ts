import type { CropMessages } from '../en/crop.js';
import { formatsFor } from '../formats.js';

const { percent } = formatsFor('id');

/** What `<seal-crop>` says in Indonesian, where the person chooses the part of a picture to show. */
export const crop: CropMessages = {
  group: 'Bagian gambar',
  frame: 'Bagian gambar yang terlihat',
  hint: 'Seret gambar untuk memilih yang tampak. Cubit atau gulir untuk zoom. Keyboard: tombol panah, + dan −, Home.',
  zoomOut: 'Perkecil',
  zoomIn: 'Perbesar',
  startAgain: 'Mulai lagi',
  left: 'Tampilkan lebih banyak sisi kiri',
  up: 'Tampilkan lebih banyak sisi atas',
  down: 'Tampilkan lebih banyak sisi bawah',
  right: 'Tampilkan lebih banyak sisi kanan',

  place: (zoom, left, top) =>
    `Zoom ${percent(zoom)}. ${percent(left)} tersembunyi di kiri, ${percent(top)} tersembunyi di atas.`,
  edge: 'Gambar tidak dapat digeser lebih jauh lagi.',
  closest: 'Gambar tidak dapat diperbesar lagi.',
  widest: 'Gambar tidak dapat diperkecil lagi.',
  atStart: 'Gambar sudah di posisi awal.',
};
