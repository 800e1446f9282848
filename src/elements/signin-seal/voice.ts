/** Connects the sentences of `spoken.ts` to the announcer and to the password field's description. */
import { Announcer } from './announcer.js';
import { type DescribingHost, FieldDescription } from './field-description.js';
import { type Heard, spokenFor, warningIn } from './spoken.js';

/** Lets the host announce its warnings, and describe the site's password input. */
export function giveVoice(
  host: DescribingHost,
  internals: ElementInternals,
  heard: () => Heard,
): void {
  const isEditing = (): boolean => host.shadowRoot?.querySelector('.place:not([hidden])') != null;
  // An editor in the box announces itself that the seal is missing.
  const isSaid = (): boolean => heard().reading?.state === 'missing' && isEditing();
  host.addController(new Announcer(host, () => (isSaid() ? '' : warningIn(heard()))));
  host.addController(new FieldDescription(host, internals, () => spokenFor(heard())));
}
