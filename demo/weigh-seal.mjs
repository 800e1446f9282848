/**
 * What the server concludes from the form value `seal`. The value is a hint, not proof: whoever sends the
 * form, including a relay, can put anything into it.
 */

const STATES = ['none', 'shown', 'confirmed', 'missing', 'withheld', 'foreign'];

/** What each answer means, for people who try the demo. */
export const answers = {
  usual: 'The sign-in continues as usual.',
  'ask-again': 'The seal was shown but not pressed: the server shows the sign-in page again.',
  'extra-step':
    'This account signs in with a seal, but this page showed none: the server asks for one more step, such as a code by email, and raises an alert.',
  refuse:
    'The page was not at the shop’s own address: the server refuses the sign-in, and asks for a new password at that address.',
};

/**
 * Returns the answer (`usual`, `ask-again`, `extra-step` or `refuse`) and the state to count: any value other than the
 * six states is `absent`. `hasSeal` says whether the account has signed in with a seal before, and
 * `pressRequired` whether the site requires people to press it.
 *
 * @param {string | null} value
 * @param {{ readonly hasSeal: boolean, readonly pressRequired: boolean }} account
 */
export function weighSeal(value, { hasSeal, pressRequired }) {
  const state = STATES.find((known) => known === value) ?? 'absent';
  if (state === 'foreign') return { state, answer: 'refuse' };
  if (state === 'confirmed' || state === 'none') return { state, answer: 'usual' };
  if (state === 'shown') return { state, answer: pressRequired ? 'ask-again' : 'usual' };
  return { state, answer: hasSeal ? 'extra-step' : 'usual' };
}
