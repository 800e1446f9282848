/** What Vue's tools read when a template contains the tag. */
import 'signin-seal/vue';
import { MemoryStore, type SealCloseEvent, type SigninSealElement } from 'signin-seal';
import type { GlobalComponents } from 'vue';

type Component = InstanceType<GlobalComponents['signin-seal']>;
type Props = Component['$props'];
declare const emit: Component['$emit'];

export const right: Props = {
  id: 'seal',
  name: 'seal',
  form: 'sign-in',
  required: true,
  kept: true,
  'identifier-field': 'user-name',
  passwordField: 'password',
  store: new MemoryStore(),
  messages: { signin: { call: 'Make one' } },
};

declare const closed: SealCloseEvent & { readonly currentTarget: SigninSealElement };
emit('seal-close', closed);
// @ts-expect-error: no such event.
emit('seal-closed', closed);
// @ts-expect-error: another event.
emit('seal-state', closed);

export const wrong: Props[] = [
  // @ts-expect-error: only true or false.
  { required: 'yes' },
  // @ts-expect-error: no such attribute.
  { 'identifier-fields': 'user-name' },
  // @ts-expect-error: read-only properties can't be set.
  { state: 'shown' },
];

// @ts-expect-error: no such event.
emit('seal-lost');
// @ts-expect-error: no such tag.
export type None = GlobalComponents['seal-editors'];
