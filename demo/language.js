/** The menu of languages at the end of each page. A page in English loads no other language before one is chosen. */
const loadLanguages = () => import('signin-seal/lang/auto');

/** The languages' own names. */
const NAMES = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  pl: 'Polski',
  'pt-BR': 'Português',
  ru: 'Русский',
  tr: 'Türkçe',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const options = Object.entries(NAMES).map(([lang, name]) =>
  make('option', { value: lang, lang, dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : '' }, name),
);
const menu = make('select', { id: 'language' }, ...options);
menu.value = document.documentElement.lang;
if (menu.value !== 'en') void loadLanguages();

/** Writes the page's own labels. What stays in English says so in its own `lang`. */
async function translatePage(lang) {
  const { words } = await import('./words.js');
  const own = words[lang];
  for (const part of document.querySelectorAll('[data-word]'))
    part.textContent = own[part.dataset.word];
  document.title = `${document.querySelector('h1').textContent} – Tidewater Tea`;
}

// The elements follow the page by themselves.
menu.addEventListener('change', () => {
  const [{ lang, dir }] = menu.selectedOptions;
  Object.assign(document.documentElement, { lang, dir });
  void loadLanguages();
  void translatePage(lang);
});

const word = make('span', {}, 'Language');
word.dataset.word = 'language';
const label = make('label', {}, word, ' ', menu);
document.body.append(make('footer', { className: 'language' }, label));
