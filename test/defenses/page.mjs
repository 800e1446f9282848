/** Defenses against pages around ours, and against what is in ours. */
import { provenBy } from './table.mjs';

const BARRIER = 'page/page-barrier';
const GUARD = 'elements/common/settle-guard';

/** The defenses of `src/page`, and of what watches the page. */
export const pageDefenses = [
  ...provenBy('e2e/attacks/a01-cross-site-frame.spec.ts', [
    ...[
      ['A1', BARRIER, 'window.top === window.self', 'true'],
      [
        'A1',
        'elements/common/seal-controller',
        'const barrier = pageBarrier',
        'const barrier = void',
      ],
    ].map((row) => [...row, 'without the headers, the seal is withheld in every kind of frame']),
  ]),
  ...provenBy('e2e/attacks/a02-sibling-frame.spec.ts', [
    [
      'A2',
      BARRIER,
      'window.top === window.self',
      '!(location.ancestorOrigins?.length > 0)',
      'blog.genuine.localhost: without the headers, the seal is withheld',
      'firefox',
    ],
    [
      'A2',
      BARRIER,
      "allowed !== 'same-origin'",
      'false',
      'login.genuine.localhost: without the headers, the seal is withheld',
    ],
  ]),
  ...provenBy('e2e/attacks/a02-allow-framed.spec.ts', [
    [
      'A2',
      BARRIER,
      'frame.location.origin !== location.origin',
      'false',
      'in a frame of a sibling, the seal is withheld',
    ],
    [
      'A2',
      BARRIER,
      'catch {\n        return true;',
      'catch {\n        return false;',
      'in a frame of a sibling, the seal is withheld',
    ],
    [
      'A2',
      BARRIER,
      'while (frame !== window.top)',
      'if (frame !== window.top)',
      'with a sibling among its ancestors, outermost login.genuine.localhost, the seal is withheld',
    ],
    [
      'A3',
      BARRIER,
      "Reflect.get(window, 'credentialless')",
      'false',
      'in a credentialless frame of the same site, which has a storage of its own, the seal is withheld',
    ],
  ]),
  ...provenBy('e2e/attacks/a03-sandboxed-frame.spec.ts', [
    [
      'A3',
      BARRIER,
      'window.top === window.self',
      'true',
      'in a sandbox with its origin, the seal is withheld',
    ],
    [
      'A3',
      'store/browser-reader',
      'return DENIED;',
      "return { state: 'none' };",
      'even without the defense, storage throws, and the page says so and does not break',
    ],
  ]),
  ...provenBy('e2e/attacks/a05-double-click.spec.ts', [
    [
      'A5',
      GUARD,
      'SETTLE_MS = 500',
      'SETTLE_MS = 0',
      'the second click of a double-click removes nothing, but a later one does',
    ],
    [
      'A5',
      GUARD,
      "addEventListener('focus'",
      "addEventListener('never'",
      'a click on Remove just after the window is focused does nothing',
    ],
    [
      'A5',
      GUARD,
      "addEventListener('visibilitychange'",
      "addEventListener('never'",
      'a click on Remove just after the page is visible again does nothing',
    ],
    [
      'A5',
      GUARD,
      "addEventListener('pageshow'",
      "addEventListener('never'",
      'a click on Remove just after the page is restored from the history does nothing',
    ],
    [
      'A5',
      'editing/editor-controller',
      '!this.#host.isSettled() || this.#state.busy',
      'this.#state.busy',
      'a click on Save just after the window is focused does nothing',
    ],
    [
      'A5',
      'editing/editor-controller',
      'if (!this.#host.isSettled())',
      'if (false)',
      'the second click of a double-click removes nothing, but a later one does',
    ],
  ]),
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
      'closeGate(this, this.#internals, this.#messages.unavailable);',
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
      'closeGate(this, this.#internals, englishSignin.unavailable);',
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
      'page/page-fields',
      'Document.prototype.getElementById.call(root, id)',
      "typeof root.getElementById === 'function' ? root.getElementById(id) : null",
      'has no effect with a form named getElementById',
    ],
  ]),
];
