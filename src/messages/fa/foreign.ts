import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Persian if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'این صفحه در نشانی اصلی خود نیست. رمز عبور خود را اینجا وارد نکنید.',
  address: 'نشانی اصلی آن:',
  seal: 'این مرورگر برای این نشانی مُهری دارد. این به معنای واقعی بودن این صفحه نیست.',
  continue: 'با این حال، ادامه در این صفحه',
  continued: 'این صفحه در نشانی اصلی خود نیست. شما ادامه دادن را انتخاب کردید.',
};
