import type { ForeignMessages } from '../en/foreign.js';

/** What `<signin-seal>` says in Spanish if the page is not at the address that the site gave as its home. */
export const foreign: ForeignMessages = {
  warning: 'Esta página no está en la dirección correcta. No introduzca aquí su contraseña.',
  address: 'Dirección correcta:',
  seal: 'Este navegador tiene un sello para esta dirección. Eso no hace auténtica esta página.',
  continue: 'Continuar en esta página de todos modos',
  continued: 'Esta página no está en la dirección correcta. Usted decidió continuar.',
};
