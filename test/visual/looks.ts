/** The states that are compared with their baselines, each in the modes in which it could go wrong. */

/** A theme of the package, by the name of its file. */
export type Theme = 'neutral' | 'bank' | 'shop' | 'high-contrast';

/** A language of the page: one with long words, one from right to left, one without spaces, one with tall letters. */
export type Tongue = 'de' | 'ar' | 'ja' | 'hi';

/** How a page is set up: with the toolbars, or with the browser. */
export type Mode =
  | 'light'
  | 'dark'
  | 'right-to-left'
  | Tongue
  | 'narrow'
  | 'wide'
  | 'forced-colours'
  | Theme
  | `${Theme}-dark`;

/** One look: a story, by its id, in one mode. */
export interface Look {
  readonly story: string;
  readonly mode: Mode;
}

const TONGUES: readonly Mode[] = ['de', 'ar', 'ja', 'hi'];

const EVERY: readonly Mode[] = ['light', 'dark', 'narrow', 'forced-colours', ...TONGUES];

const THEMES: readonly Mode[] = [
  'neutral',
  'neutral-dark',
  'bank',
  'bank-dark',
  'shop',
  'shop-dark',
  'high-contrast',
  'high-contrast-dark',
];

const STATES: Readonly<Record<string, readonly Mode[]>> = {
  'elements-signin-seal--none': EVERY,
  'elements-signin-seal--shown-words': EVERY,
  'elements-signin-seal--shown-picture': ['light', 'forced-colours'],
  'elements-signin-seal--shown-pressed': ['light', 'dark', ...THEMES],
  'elements-signin-seal--required-refused': ['light', 'forced-colours'],
  'elements-signin-seal--missing-gone': EVERY,
  'elements-signin-seal--missing-lost': ['light', 'narrow'],
  'elements-signin-seal--withheld-framed': ['light'],
  'elements-signin-seal--foreign': EVERY,
  'elements-signin-seal--foreign-with-seal': ['light', 'narrow'],
  'elements-signin-seal--withheld-unreachable': ['light', 'narrow'],
  'elements-seal-editor--previewed': EVERY,
  'elements-seal-editor--picture-chosen': ['light', 'narrow'],
  'elements-seal-editor--more-colours': ['light', 'forced-colours'],
  'elements-seal-editor--on-a-settings-page': ['wide'],
  'elements-seal-preview--other-patterns': ['light'],
  'elements-seal-preview--three-lines': ['light', 'right-to-left', 'forced-colours'],
  'elements-seal-preview--picture': ['light'],
  'elements-seal-editor--saved-kept': ['light'],
  'elements-seal-help--open': EVERY,
  'elements-seal-help--open-kept': ['light', 'narrow'],
  'tables--colours': ['light'],
  'the-whole-flow--sign-in': ['light', 'dark', 'narrow'],
};

/** Every look, in order. */
export const looks: readonly Look[] = Object.entries(STATES).flatMap(([story, modes]) =>
  modes.map((mode) => ({ story, mode })),
);

/** The file name of a look's baseline. */
export const pictureOf = ({ story, mode }: Look): string =>
  `${story.replace('elements-', '').replace('--', '-')}-${mode}.png`;
