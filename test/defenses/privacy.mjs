/** Defenses against what would read or copy a seal. */
import { provenBy } from './table.mjs';

const PREVIEW = 'elements/seal-preview/seal-preview.styles';

/** What keeps a seal private. */
export const privacyDefenses = [
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
      '<bdi class="line" lang="">',
      '<bdi class="line" lang="" title=${line}>',
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
