/** What `<signin-seal>` tells people who use a screen reader. */
import { Announcer } from './announcer.js';
import { type DescribingHost, FieldDescription } from './field-description.js';
import { type Heard, spokenFor, warningIn } from './spoken.js';

/** Lets the host announce its warnings, and describe the site's password input. */
export function giveVoice(
  host: DescribingHost,
  internals: ElementInternals,
  heard: () => Heard,
): void {
  host.addController(new Announcer(host, () => warningIn(heard())));
  host.addController(new FieldDescription(host, internals, () => spokenFor(heard())));
}
