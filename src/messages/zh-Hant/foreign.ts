import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Traditional Chinese if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: '此頁面不在其真正的網址上。請勿在此輸入密碼。',
  address: '真正的網址：',
  seal: '此瀏覽器有用於此網址的圖章。但這並不表示此頁面是真的。',
  continue: '仍要在此頁面繼續',
  continued: '此頁面不在其真正的網址上。您選擇了繼續。',
};
