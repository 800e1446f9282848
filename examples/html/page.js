/** @import { MessageOverrides } from 'signin-seal' */

/** @type {MessageOverrides} */
const messages = {
  signin: { promise: 'Enter your password for Tidewater Tea only if this is your seal.' },
  editor: { title: 'Your seal for Tidewater Tea' },
};

/**
 * The one element of the page that these words select.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 */
function one(tag) {
  const element = document.querySelector(tag);
  if (!element) throw new Error(`There is no <${tag}> here.`);
  return element;
}

const form = one('form');
const settings = one('section');
const seal = one('signin-seal');
const editor = one('seal-editor');

/** @param {string} what */
function hear(what) {
  const item = document.createElement('li');
  item.textContent = what;
  one('ul').append(item);
}

seal.messages = messages;
seal.addEventListener('seal-state', ({ state, reason = '' }) =>
  hear(`seal-state ${state} ${reason}`),
);
seal.addEventListener('seal-confirmed', () => hear('seal-confirmed'));

editor.messages = messages;
editor.addEventListener('seal-remove', (event) => {
  if (!confirm('Remove your seal?')) event.preventDefault();
});
editor.addEventListener('seal-close', () => hear('seal-close'));

// The editor's events come from the seal, too, where it opens in place.
const main = one('main');
main.addEventListener('seal-saved', () => hear('seal-saved'));
main.addEventListener('seal-removed', () => hear('seal-removed'));
main.addEventListener('seal-rejected', ({ code }) => hear(`seal-rejected ${code}`));

/** @param {boolean} isSignedIn */
function show(isSignedIn) {
  form.hidden = isSignedIn;
  settings.hidden = !isSignedIn;
}

// A real site sends the form to its server, which weighs what is said of the seal.
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  one('output').textContent = String(new FormData(form).get('seal'));
  form.reset();
  // Nobody needs the editor before.
  await import('./signin-seal/seal-editor.js');
  show(true);
});

settings.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.matches('section > button')) show(false);
});
