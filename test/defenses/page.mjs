/** Defenses against pages around ours, and against what is in ours. */
import { provenBy } from './table.mjs';

const BARRIER = 'page/page-barrier';
const GUARD = 'elements/common/settle-guard';

/** The defenses of `src/page`, and of what watches the page. */
export const pageDefenses = [
  ...provenBy('e2e/attacks/a01-cross-site-frame.spec.ts', [
    ...[
      ['A1', BARRIER, 'window.top === window.window', 'true'],
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
      'window.top === window.window',
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
      'window.top === window.window',
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
      'elements/common/settle-ms',
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
      '!this.#host.isSettled() || editing.isBusy(this.#state)',
      'editing.isBusy(this.#state)',
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
  ...provenBy('e2e/attacks/a39-forged-messages.spec.ts', [
    [
      'A39',
      'store/browser-reader',
      'localStorage.getItem(RECORD_KEY)',
      '(globalThis.forged ??= globalThis.event?.newValue) ?? localStorage.getItem(RECORD_KEY)',
      'events that a neighbor of the same origin forges only make the element read the seal again',
    ],
  ]),
  ...provenBy('e2e/attacks/a40-prerendering.spec.ts', [
    [
      'A40',
      'page/page-visibility',
      "documentProperty('prerendering')",
      'false',
      'a page that is only prerendered reads no seal, and neither announces nor stores anything',
    ],
  ]),
];
