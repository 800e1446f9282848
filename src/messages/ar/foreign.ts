import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Arabic if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'هذه الصفحة ليست على عنوانها الأصلي. لا تُدخل كلمة المرور هنا.',
  address: 'عنوانها الأصلي:',
  seal: 'في هذا المتصفح ختم لهذا العنوان. هذا لا يعني أن هذه الصفحة حقيقية.',
  continue: 'المتابعة في هذه الصفحة رغم ذلك',
  continued: 'هذه الصفحة ليست على عنوانها الأصلي. لقد اخترت المتابعة.',
};
