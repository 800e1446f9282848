import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Hebrew if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'הדף הזה לא נמצא בכתובת הנכונה שלו. אין להזין כאן את הסיסמה.',
  address: 'הכתובת הנכונה שלו:',
  seal: 'בדפדפן הזה יש חותם לכתובת הזו. זה לא אומר שהדף הזה אמיתי.',
  continue: 'להמשיך בדף הזה בכל זאת',
  continued: 'הדף הזה לא נמצא בכתובת הנכונה שלו. בחרת להמשיך.',
};
