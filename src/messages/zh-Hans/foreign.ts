import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Simplified Chinese if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: '此页面不在其真正的网址上。请勿在此输入密码。',
  address: '真正的网址：',
  seal: '此浏览器有用于此网址的印章。但这并不表示此页面是真的。',
  continue: '仍要在此页面继续',
  continued: '此页面不在其真正的网址上。您选择了继续。',
};
