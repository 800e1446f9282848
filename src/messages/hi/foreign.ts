import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Hindi if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'यह पेज अपने असली पते पर नहीं है। यहाँ अपना पासवर्ड न डालें।',
  address: 'इसका असली पता:',
  seal: 'इस ब्राउज़र में इस पते की मुहर है। इससे यह पेज असली नहीं हो जाता।',
  continue: 'फिर भी इस पेज पर आगे बढ़ें',
  continued: 'यह पेज अपने असली पते पर नहीं है। आपने आगे बढ़ना चुना।',
};
