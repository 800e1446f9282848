import type { MessageOverrides } from 'signin-seal';

/** Words of our own; every other one stays English. */
export const messages: MessageOverrides = {
  signin: { promise: 'Enter your password for Tidewater Tea only if this is your seal.' },
  editor: { title: 'Your seal for Tidewater Tea' },
};
