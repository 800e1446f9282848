/** @import { MessageOverrides } from 'signin-seal' */

/** @type {MessageOverrides} */
const messages = {
  signin: { promise: 'Enter your password for Tidewater Tea only if this is your seal.' },
  editor: { title: 'Your seal for Tidewater Tea' },
};

/**
 * The page's one element with this tag. Throws if there is none.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 */
function one(tag) {
  const element = document.querySelector(tag);
  if (!element) throw new Error(`There is no <${tag}> on this page.`);
  return element;
}

const form = one('form');
const settings = one('section');
const seal = one('signin-seal');
const editor = one('seal-editor');

/** @param {string} entry */
function log(entry) {
  const item = document.createElement('li');
  item.textContent = entry;
  one('ul').append(item);
}

seal.messages = messages;
seal.addEventListener('seal-state', ({ state, reason = '' }) =>
  log(`seal-state ${state} ${reason}`),
);
seal.addEventListener('seal-confirmed', () => log('seal-confirmed'));

editor.messages = messages;
editor.addEventListener('seal-remove', (event) => {
  if (!confirm('Remove your seal?')) event.preventDefault();
});
editor.addEventListener('seal-close', () => log('seal-close'));

// When the editor opens in place, its events reach the page through the seal.
const main = one('main');
main.addEventListener('seal-saved', () => log('seal-saved'));
main.addEventListener('seal-removed', () => log('seal-removed'));
main.addEventListener('seal-rejected', ({ code }) => log(`seal-rejected ${code}`));

/** @param {boolean} isSignedIn */
function show(isSignedIn) {
  form.hidden = isSignedIn;
  settings.hidden = !isSignedIn;
}

// A real site sends the form to its server, which considers the seal's value.
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  one('output').textContent = String(new FormData(form).get('seal'));
  form.reset();
  // The editor is not needed before the sign-in.
  await import('./signin-seal/seal-editor.js');
  show(true);
});

settings.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.matches('section > button')) show(false);
});
