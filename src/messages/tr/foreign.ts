import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Turkish if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Bu sayfa kendi adresinde değil. Şifrenizi buraya girmeyin.',
  address: 'Sayfanın kendi adresi:',
  seal: 'Bu tarayıcıda bu adres için bir mühür var. Bu, sayfanın gerçek olduğu anlamına gelmez.',
  continue: 'Yine de bu sayfada devam et',
  continued: 'Bu sayfa kendi adresinde değil. Devam etmeyi seçtiniz.',
};
