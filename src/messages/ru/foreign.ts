import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Russian if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Эта страница открыта не по своему адресу. Не вводите здесь пароль.',
  address: 'Её настоящий адрес:',
  seal: 'В этом браузере есть знак для этого адреса. Это не значит, что страница настоящая.',
  continue: 'Всё равно продолжить на этой странице',
  continued: 'Эта страница открыта не по своему адресу. Вы решили продолжить.',
};
