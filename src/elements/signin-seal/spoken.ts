/** What `<signin-seal>` tells people who use a screen reader, in one or two plain sentences each. */
import type { SealController } from '../common/seal-controller.js';
import type { SigninMessages } from '../../messages/en/signin.js';
import type { CopyAlarm } from './copy-alarm.js';
import { WARNINGS } from './missing-warning.js';

/** What the spoken sentences depend on. */
export interface Heard {
  /** Undefined if the element cannot run on this page. */
  readonly reading: SealController<CopyAlarm>['reading'] | undefined;
  readonly messages: SigninMessages;
}

/** The warning to announce, if there is one. */
export function warningIn({ reading, messages }: Heard): string {
  if (reading?.state === 'foreign') return reading.announcement;
  if (reading?.state === 'withheld') return messages[reading.reason];
  if (reading?.state !== 'missing') return '';
  const { title, meaning } = WARNINGS[reading.reason];
  return `${messages[title]}. ${messages[meaning]}`;
}

/** What describes the password field: the seal and what it promises, or the warning. */
export function spokenFor(heard: Heard): string {
  const { reading, messages } = heard;
  if (reading?.state === 'foreign') return reading.sentence;
  if (reading?.state !== 'shown') return warningIn(heard);
  const { seal } = reading;
  const content = seal.kind === 'text' ? seal.lines.join(' ') : seal.caption;
  return `${messages.yourSeal} ${content}. ${messages.promise}`;
}
