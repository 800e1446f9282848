/** Defenses of what the elements show. */
import { provenBy } from './table.mjs';

const PREVIEW = 'elements/seal-preview/seal-preview.styles';
const SIGHT = 'elements/signin-seal/sight-check';

/** The defenses of `src/elements`. */
export const elementDefenses = [
  ...provenBy('e2e/attacks/a08-hostile-styles.spec.ts', [
    [
      'A8',
      'elements/common/shared.styles',
      'all:initial;',
      '',
      'inherited styles do not change the seal',
    ],
    [
      'A8',
      PREVIEW,
      'all:initial;',
      '',
      'inherited styles do not change a preview on a page of its own',
    ],
    [
      'A8',
      'elements/signin-seal/signin-seal-element',
      "this.state === 'shown' && this.#sight.isObscured",
      'false',
      'a transparent ancestor hides the seal, and the element reports it to the site',
    ],
  ]),
  ...provenBy('elements/hostile-page.test.ts', [
    [
      'A8',
      'elements/common/shared.styles',
      'max(1em, 12px)',
      '1em',
      'keeps its own legible size and color',
    ],
    [
      'A8',
      'elements/common/shared.styles',
      'all: initial;',
      '',
      'keeps its labels and buttons legible',
    ],
    [
      'A8',
      SIGHT,
      "each[change]('focusin'",
      "each[change]('never'",
      'with no display: is obscured once the password field is focused',
    ],
    [
      'A8',
      SIGHT,
      'visibilityProperty: true',
      'visibilityProperty: false',
      'with the visibility of its part: is obscured once the password field is focused',
    ],
    [
      'A8',
      SIGHT,
      'opacityProperty: true',
      'opacityProperty: false',
      'with a transparent box around it: is obscured once the password field is focused',
    ],
    [
      'A8',
      SIGHT,
      '&& isDrawn',
      '',
      'with its own opacity: is obscured once the password field is focused',
    ],
    [
      'A8',
      SIGHT,
      'width >= 1 && height >= 1 && ',
      '',
      'with a size of less than one px: is obscured once the password field is focused',
    ],
    [
      'A8',
      SIGHT,
      '&& isReachable(part)',
      '',
      'with a place beyond the edge: is obscured once the password field is focused',
    ],
  ]),
  ...provenBy('elements/signin-seal/signin-seal.gate.test.ts', [
    [
      'A18',
      'elements/signin-seal/signin-gate',
      "addEventListener('pageshow', this.#wake)",
      "addEventListener('never', this.#wake)",
      'is unconfirmed on a page restored from the back/forward cache',
    ],
  ]),
  ...provenBy('e2e/attacks/a21-upgrade.spec.ts', [
    [
      'A21',
      'elements/signin-seal/signin-template',
      'return renderMissingWarning(reading.reason, messages);',
      'return renderCall(view);',
      'a lost seal can’t be replaced beside the password',
    ],
    [
      'A21',
      'store/browser-reader',
      'readTrace() ? lookAgain(renew)',
      'false ? lookAgain()',
      'a lost seal can’t be replaced beside the password',
    ],
    [
      'A21',
      'elements/signin-seal/signin-shown',
      "'neverUpgraded'",
      "'missing'",
      'the seal and the help warn people in advance',
    ],
    [
      'A21',
      'messages/en/help',
      'The site never asks you to make a new seal and is never “upgrading” it.',
      '',
      'the seal and the help warn people in advance',
    ],
  ]),
  ...provenBy('e2e/attacks/a37-held-enter.spec.ts', [
    [
      'A37',
      'elements/signin-seal/press-guard',
      "'keydown', 'keypress',",
      '',
      'Enter held in the password field does not press the seal, but a new press does',
    ],
    [
      'A37',
      'elements/common/settle-ms',
      'SETTLE_MS = 500',
      'SETTLE_MS = 0',
      'a second Enter within 500 ms does not press the seal',
    ],
  ]),
];
