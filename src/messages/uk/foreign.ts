import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Ukrainian if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Цю сторінку відкрито не за її власною адресою. Не вводьте тут пароль.',
  address: 'Її справжня адреса:',
  seal: 'Цей браузер має печатку для цієї адреси. Це не означає, що сторінка справжня.',
  continue: 'Усе одно продовжити на цій сторінці',
  continued: 'Цю сторінку відкрито не за її власною адресою. Ви вирішили продовжити.',
};
