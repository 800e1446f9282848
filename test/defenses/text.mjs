/** Defenses against text that somebody gives to a person for a seal. */
import { provenBy } from './table.mjs';

/** The rules for text. */
export const textDefenses = [
  ...provenBy('e2e/attacks/a27-strange-characters.spec.ts', [
    [
      'A27',
      'seal/text',
      "[/\\p{Bidi_C}/u, 'bidi-character'],",
      '',
      'a right-to-left override is refused with a message',
    ],
    [
      'A27',
      'seal/text',
      "[INKLESS, 'zero-width-character'],",
      '',
      'a note without a head is refused with a message',
    ],
    [
      'A27',
      'seal/text',
      "[/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]/u, 'control-character'],",
      '',
      'a control character is refused with a message',
    ],
    [
      'A27',
      'seal/text',
      "[/[\\p{Co}\\p{Cn}]/u, 'unknown-character'],",
      '',
      'a character of a private font is refused with a message',
    ],
    [
      'A27',
      'seal/text',
      "code ?? (hasTooManyMarks(plain) ? 'too-many-marks' : undefined)",
      'code',
      'a tower of accents is refused with a message',
    ],
    [
      'A27',
      'seal/text',
      "withoutSpellingControls(text.replace(EMOJI, ' '))",
      "text.replace(/[\\u200c\\u200d]/g, '')",
      'a joiner between letters is refused with a message',
    ],
    [
      'A27',
      'editing/seal-draft',
      '?? checkLineWidth(line)',
      '',
      'two characters of eight em each is refused with a message',
    ],
    [
      'A27',
      'elements/seal-preview/seal-preview-element',
      '<bdi class="line" lang="">${line}</bdi>',
      '<span class="line" lang="">${line}</span>',
      'the direction of a line affects no other text',
    ],
  ]),
  ...provenBy('seal/text.test.ts', [
    [
      'A27',
      'seal/text',
      "[/\\p{Cs}/u, 'lone-surrogate'],",
      '',
      'is refused as lone-surrogate: U+D83D',
    ],
    ['A27', 'seal/text', "text.normalize('NFC')", 'text', 'composes accents'],
  ]),
  ...provenBy('seal/seal.test.ts', [
    [
      'A27',
      'seal/text',
      ': checkCharacters(caption)',
      ': undefined',
      'is refused in a caption as bidi-character',
    ],
  ]),
  ...provenBy('store/browser-store.test.ts', [
    [
      'A27',
      'seal/parse-seal',
      'lines.map(checkLine)',
      'lines.map(() => undefined)',
      'is not kept, and the old seal is whole: bidi-character',
    ],
  ]),
  ...provenBy('seal/marks.test.ts', [
    ['A27', 'seal/marks', 'STACK.test(decomposed) ||', '', 'may not be the same accent twice'],
    [
      'A27',
      'seal/marks',
      'countMarks(character) > MAX_MARKS',
      'false',
      'may not be nine spacing marks',
    ],
    [
      'A27',
      'seal/marks',
      '/^\\p{M}/u.test(decomposed) ||',
      '',
      'may not be a spacing mark at its start',
    ],
  ]),
];
