import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Brazilian Portuguese if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Esta página não está no endereço verdadeiro. Não digite sua senha aqui.',
  address: 'Endereço verdadeiro:',
  seal: 'Este navegador tem um selo para este endereço. Isso não torna esta página verdadeira.',
  continue: 'Continuar nesta página mesmo assim',
  continued: 'Esta página não está no endereço verdadeiro. Você escolheu continuar.',
};
