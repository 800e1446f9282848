/** The language of a story's page. Every language can be chosen, and two pseudo-languages. */
import '../../src/define/lang/auto.js';
import { addLanguage } from '../../src/languages/languages.js';
import { pseudoLanguages } from '../../stories/support/pseudo-languages.ts';

const files = import.meta.glob('../../src/messages/*/index.ts');
const tags = Object.keys(files).map((path) => path.split('/').at(-2) ?? '');

for (const language of pseudoLanguages) addLanguage(language);

/** The tags of all languages, with English first. */
export const languageTags: readonly string[] = [
  'en',
  ...tags,
  ...pseudoLanguages.map(({ tag }) => tag),
];

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** A language's name and tag, such as “German (de)”. */
export const titleOf = (tag: string): string => `${String(names.of(tag))} (${tag})`;

let isPlaying = false;

/** Sets the language of the page, unless a story is being played: play functions find what they press by its English name. */
export function writePageIn(tag: string, isPlayed: boolean): void {
  document.documentElement.lang = isPlaying && isPlayed ? 'en' : tag;
}

/** Before a story, for Storybook's `beforeEach`. */
export function startInEnglish(): void {
  isPlaying = true;
}

/** After a story, for Storybook's `afterEach`. */
export function showLanguage({
  globals,
}: {
  readonly globals: { readonly language?: unknown };
}): void {
  isPlaying = false;
  document.documentElement.lang = String(globals.language);
}
