/** What Svelte's tools read when a template contains the tag. */
import 'signin-seal/svelte';
import { MemoryStore, type SealState } from 'signin-seal';
import type { SvelteHTMLElements } from 'svelte/elements';

const states: SealState[] = [];

export const right: SvelteHTMLElements['signin-seal'] = {
  id: 'seal',
  name: 'seal',
  form: 'sign-in',
  required: true,
  kept: true,
  'identifier-field': 'user-name',
  passwordField: 'password',
  store: new MemoryStore(),
  messages: { signin: { call: 'Make one' } },
  'onseal-state': ({ state, currentTarget }) => {
    states.push(state, currentTarget.state);
  },
};

export const wrong: SvelteHTMLElements['signin-seal'][] = [
  // @ts-expect-error: only true or false.
  { required: 'yes' },
  // @ts-expect-error: read-only properties can't be set.
  { state: 'shown' },
  // @ts-expect-error: not an event of another type.
  { 'onseal-state': (event: MouseEvent) => event },
];

export const editor: SvelteHTMLElements['seal-editor'] = {
  // @ts-expect-error: only three values.
  convertPictures: 'sometimes',
};
