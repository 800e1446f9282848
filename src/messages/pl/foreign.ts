import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Polish if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Ta strona nie znajduje się pod własnym adresem. Nie wpisuj tu hasła.',
  address: 'Własny adres tej strony:',
  seal: 'Ta przeglądarka ma pieczęć dla tego adresu. To nie znaczy, że ta strona jest prawdziwa.',
  continue: 'Mimo to kontynuuj na tej stronie',
  continued: 'Ta strona nie znajduje się pod własnym adresem. Kontynuujesz z własnego wyboru.',
};
