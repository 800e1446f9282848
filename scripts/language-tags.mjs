import { readdirSync } from 'node:fs';

const FOLDER = new URL('../src/define/lang', import.meta.url);

/** The languages besides English, in alphabetical order of their tags. */
export const languageTags = () =>
  readdirSync(FOLDER)
    .map((file) => file.replace('.ts', ''))
    .filter((tag) => tag !== 'auto')
    .sort();
