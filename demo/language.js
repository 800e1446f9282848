/** The menu of languages at the end of each page. A page in English loads no other language before one is chosen. */
import { directionOf, names } from './language-names.js';

/** How long the choice is kept, in seconds: a year. */
const KEPT_SECONDS = 31_536_000;

const loadLanguages = () => import('signin-seal/lang/auto');

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const options = Object.entries(names).map(([lang, name]) =>
  make('option', { value: lang, lang, dir: directionOf(lang) }, name),
);
const menu = make('select', { id: 'language' }, ...options);
menu.value = document.documentElement.lang;

/** Writes the page's own labels. What stays in English says so in its own `lang`. */
async function translatePage(lang) {
  const { words } = await import('./words.js');
  const own = words[lang];
  for (const part of document.querySelectorAll('[data-word]'))
    part.textContent = own[part.dataset.word];
  document.title = `${document.querySelector('h1').textContent} – Tidewater Tea`;
}

// The elements follow the page by themselves. The server writes the next page in this language.
menu.addEventListener('change', () => {
  const [{ lang, dir }] = menu.selectedOptions;
  Object.assign(document.documentElement, { lang, dir });
  void loadLanguages();
  void translatePage(lang);
  document.cookie = `language=${lang}; Path=/; SameSite=Strict; Max-Age=${KEPT_SECONDS}`;
});

const word = make('span', {}, 'Language');
word.dataset.word = 'language';
const label = make('label', {}, word, ' ', menu);
document.body.append(make('footer', { className: 'language' }, label));
if (menu.value !== 'en') void translatePage(menu.value);
