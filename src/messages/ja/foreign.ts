import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Japanese if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'このページは本来のアドレスにありません。ここでパスワードを入力しないでください。',
  address: '本来のアドレス：',
  seal: 'このブラウザには、このアドレスのシールがあります。しかし、それはこのページが本物である証拠にはなりません。',
  continue: 'それでもこのページで続ける',
  continued: 'このページは本来のアドレスにありません。続けることを選択しました。',
};
