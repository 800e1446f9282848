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
    ['A8', PREVIEW, 'all:initial;', '', 'nor do they change a preview on a page of its own'],
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
      "addEventListener('focusin'",
      "addEventListener('never'",
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
      'with no size: is obscured once the password field is focused',
    ],
    [
      'A8',
      SIGHT,
      '&& isReachable(part)',
      '',
      'with a place beyond the edge: is obscured once the password field is focused',
    ],
  ]),
  ...provenBy('e2e/attacks/a09-css-exfiltration.spec.ts', [
    [
      'A9',
      'elements/seal-editor/private-input',
      '.value=${live(text)}',
      'value=${text}',
      'no attribute contains the seal while it is shown or edited',
    ],
    [
      'A9',
      'elements/seal-preview/seal-preview-element',
      '<bdi class="line">',
      '<bdi class="line" title=${line}>',
      'no attribute contains the seal while it is shown or edited',
    ],
  ]),
  ...provenBy('e2e/attacks/a17-drag-or-copy.spec.ts', [
    [
      'A17',
      PREVIEW,
      'user-select:none',
      'user-select:text',
      'copying the page leaves out the text of the seal',
    ],
    [
      'A17',
      PREVIEW,
      ':where(.seal>*),.seal:after{position:absolute;inset:0;pointer-events:none}',
      ':where(.seal>*),.seal:after{position:absolute;inset:0}.seal:after{pointer-events:none}',
      'a click for the menu does not reach the picture, so the menu offers no copy of it',
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
      'hasTrace() ? lookAgain()',
      'false ? lookAgain()',
      'a lost seal can’t be replaced beside the password',
    ],
    [
      'A21',
      'elements/signin-seal/signin-shown',
      '${messages.neverUpgraded}',
      '',
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
  ...provenBy('e2e/attacks/a38-native-events.spec.ts', [
    [
      'A38',
      'elements/seal-editor/private-events',
      'event.stopPropagation()',
      '',
      'a listener on the document hears nothing of what is typed, pasted and composed',
    ],
  ]),
  ...provenBy('elements/seal-editor/seal-editor.private-events.test.ts', [
    [
      'A38',
      'elements/seal-editor/private-events',
      'for (const type of KEYS) root.addEventListener(type, stopLetter);',
      '',
      'hears nothing of what is typed into a line',
    ],
    [
      'A38',
      'elements/seal-editor/file-drop',
      'event.stopPropagation();',
      '',
      'does not hear which file is chosen or dropped, even over the edge',
    ],
  ]),
  ...provenBy('e2e/attacks/a38-session-replay.spec.ts', [
    [
      'A38',
      'elements/common/unrecorded',
      'rr-block',
      'rr-nothing',
      'a recording does not contain the text of a seal',
    ],
    [
      'A38',
      'elements/common/unrecorded',
      'rr-block',
      'rr-nothing',
      'a recording contains neither the picture of a seal nor its caption',
    ],
  ]),
];
