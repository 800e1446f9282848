import type { MessageOverrides } from 'signin-seal';

/** Our own messages. All others stay English. */
export const messages: MessageOverrides = {
  signin: { promise: 'Enter your password for Tidewater Tea only if this is your seal.' },
  editor: { title: 'Your seal for Tidewater Tea' },
};
