import 'signin-seal/lang/auto';

const menu = document.querySelector('#language');
// Firefox keeps the choice when a page is loaded again.
menu.value = document.documentElement.lang;

// A real site would also change its own sentences. The elements follow the page by themselves.
menu.addEventListener('change', () => {
  const [{ lang, dir }] = menu.selectedOptions;
  Object.assign(document.documentElement, { lang, dir });
});
