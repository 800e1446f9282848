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

// A real site would also change its own sentences. The elements follow the page by themselves.
menu.addEventListener('change', () => {
  const [{ lang, dir }] = menu.selectedOptions;
  Object.assign(document.documentElement, { lang, dir });
  void loadLanguages();
});

const label = make('label', {}, 'Language ', menu);
document.body.append(make('footer', { className: 'language' }, label));
