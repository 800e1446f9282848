/** Defenses against elements of the page that have the names of globals. */
import { provenBy } from './table.mjs';

/** What reads globals. */
export const clobberingDefenses = [
  ...provenBy('e2e/attacks/a11-dom-clobbering.spec.ts', [
    [
      'A11',
      'store/trace-cookie',
      "documentProperty('cookie')?.get?.call(document)",
      'document.cookie',
      'a lost seal is still reported as missing',
    ],
    [
      'A11',
      'store/trace-cookie',
      "documentProperty('cookie')?.set?.call(document, `${traceCookie()}=${value}; ${attributes}`)",
      'document.cookie = `${traceCookie()}=${value}; ${attributes}`',
      'the seal there leaves its trace',
    ],
    [
      'A11',
      'page/page-visibility',
      "documentProperty('visibilityState')?.get?.call(document)",
      'document.visibilityState',
      'the seal can be removed there',
    ],
  ]),
  ...provenBy('e2e/attacks/a33-shadowed-methods.spec.ts', [
    [
      'A33',
      'elements/common/seal-element',
      'this.fail();',
      '',
      'with a form named importNode, the site’s own sentence shows and the form is not sent',
    ],
    [
      'A33',
      'elements/signin-seal/signin-seal-element',
      'closeGate(this, this.#internals, () => this.#messages, this.#home.isHeld);',
      '',
      'with a form named importNode, the site’s own sentence shows and the form is not sent',
    ],
    [
      'A33',
      'define/stand-in',
      'setTimeout(',
      'String(',
      'with a form named createTreeWalker, which stops the script, the site’s own sentence shows and the form is not sent',
    ],
    [
      'A33',
      'elements/signin-seal/signin-stand-in',
      'closeGate(this, this.#internals, () => englishSignin);',
      '',
      'with a form named createTreeWalker, which stops the script, the site’s own sentence shows and the form is not sent',
    ],
  ]),
  ...provenBy('e2e/attacks/a34-library-globals.spec.ts', [
    [
      'A34',
      'define/shield',
      'shieldLibraryGlobals();',
      '',
      'a paragraph with the id of a library’s global changes nothing',
    ],
  ]),
  ...provenBy('page/page-fields.test.ts', [
    [
      'A11',
      'page/by-id',
      'Document.prototype.getElementById.call(root, id)',
      "typeof root.getElementById === 'function' ? root.getElementById(id) : null",
      'has no effect with a form named getElementById',
    ],
  ]),
];
