import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Indonesian if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Halaman ini tidak berada di alamat aslinya. Jangan masukkan kata sandi Anda di sini.',
  address: 'Alamat aslinya:',
  seal: 'Browser ini memiliki segel untuk alamat ini. Itu tidak berarti halaman ini asli.',
  continue: 'Tetap lanjutkan di halaman ini',
  continued: 'Halaman ini tidak berada di alamat aslinya. Anda memilih untuk melanjutkan.',
};
