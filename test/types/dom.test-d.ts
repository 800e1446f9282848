/** The tags and events as a page's own script has them, from the file alone that registers the element. */
import 'signin-seal/define/signin-seal';
import 'signin-seal/define/seal-help';
import type { ConvertPictures, Seal, SealReason, SealState, SealStore } from 'signin-seal';

const element = document.createElement('signin-seal');
const found = document.querySelector('signin-seal');
document.querySelector('seal-help')?.messages;

element.required = true;
element.identifierField = 'user-name';
element.store = undefined as unknown as SealStore;
element.messages = { signin: { call: 'Passwortdiebstahl verhindern' } };
const state: SealState | undefined = found?.state;
const value: 'none' | 'shown' | 'confirmed' | 'missing' | 'withheld' | null = element.value;

element.addEventListener('seal-state', (event) => {
  const reason: SealReason | undefined = event.reason;
  // @ts-expect-error: no event carries the seal.
  event.seal;
  // @ts-expect-error: there is no such state.
  event.state === 'lost';
  return reason;
});
document.addEventListener('seal-rejected', ({ code }) => code === 'line-too-long');
addEventListener('seal-confirmed', ({ type }) => type);
found?.addEventListener('seal-saved', ({ defaultPrevented }) => defaultPrevented);

// @ts-expect-error: what is read only can't be set.
element.state = 'shown';
// @ts-expect-error: only these three words.
const convert: ConvertPictures = 'sometimes';
// @ts-expect-error: no such word.
element.messages = { signin: { calls: '' } };
// @ts-expect-error: the seal is nowhere on the element.
element.seal;
// @ts-expect-error: a seal has a colour.
const seal: Seal = { kind: 'text', lines: ['odd'] };
// @ts-expect-error: not a tag of ours.
document.querySelector('signin-seals')?.messages;

export { convert, seal, state, value };
