import 'signin-seal/signin-seal.css';
import 'signin-seal/themes/bank.css';
/** The tags and events in a page's own script that imports only the file that registers the element. */
import 'signin-seal/define/signin-seal';
import 'signin-seal/define/seal-help';
import { KeptStore, type KeptStoreOptions } from 'signin-seal/kept-store';
import type { ConvertPictures, Seal, SealReason, SealState, SealStore } from 'signin-seal';

const element = document.createElement('signin-seal');
const found = document.querySelector('signin-seal');
document.querySelector('seal-help')?.messages;

element.required = true;
element.identifierField = 'user-name';
element.kept = true;
const options: KeptStoreOptions = { address: '/account/seal' };
element.store = new KeptStore(options);
element.store = undefined as unknown as SealStore;
element.messages = { signin: { call: 'Passwortdiebstahl verhindern' } };
const state: SealState | undefined = found?.state;
const value: 'none' | 'shown' | 'confirmed' | 'missing' | 'withheld' | 'foreign' | null =
  element.value;

element.addEventListener('seal-state', (event) => {
  const reason: SealReason | undefined = event.reason;
  // @ts-expect-error: no event contains the seal.
  event.seal;
  // @ts-expect-error: there is no such state.
  event.state === 'lost';
  return reason;
});
document.addEventListener('seal-rejected', ({ code }) => code === 'line-too-long');
addEventListener('seal-confirmed', ({ type }) => type);
found?.addEventListener('seal-saved', ({ keptBySite }): boolean => keptBySite);

// @ts-expect-error: read-only properties can't be set.
element.state = 'shown';
// @ts-expect-error: only these three values.
const convert: ConvertPictures = 'sometimes';
// @ts-expect-error: no such value.
element.messages = { signin: { calls: '' } };
// @ts-expect-error: the element does not expose the seal.
element.seal;
// @ts-expect-error: a seal has a colour.
const seal: Seal = { kind: 'text', lines: ['odd'] };
// @ts-expect-error: not a tag of ours.
document.querySelector('signin-seals')?.messages;

export { convert, seal, state, value };
