/** Serves the demo's pages in the language that was chosen from the menu, as a site does for a person whom it knows. */
import { directionOf } from './language-names.js';
import { words } from './words.js';

const LOAD_LANGUAGES = '<script type="module" src="/demo/languages.js"></script>';

function inLanguage(page, lang) {
  const own = words[lang];
  const heading = /<h1 data-word="(\w+)"/.exec(page)?.[1];
  return page
    .replace('<html lang="en">', `<html lang="${lang}" dir="${directionOf(lang)}">`)
    .replace('<script', `${LOAD_LANGUAGES}\n    <script`)
    .replace(/<title>.* –/, `<title>${own[heading]} –`)
    .replace(/(data-word="(\w+)">)[^<]*/g, (all, tag, word) => tag + own[word]);
}

/** A page in the language that the request's cookie names; in English if there is no such cookie. */
export function inChosenLanguage(page, { cookies }) {
  const lang = cookies.get('language') ?? 'en';
  const isOther = lang !== 'en' && Object.hasOwn(words, lang);
  return isOther ? inLanguage(page, lang) : page;
}

/** The plug-in that does this to the demo's pages. */
export const followChosenLanguage = {
  name: 'follow-chosen-language',
  transform: (context) =>
    context.response.is('html')
      ? { body: inChosenLanguage(String(context.body), context), transformCache: false }
      : undefined,
};
