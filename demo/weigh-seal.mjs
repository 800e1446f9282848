/**
 * What the server does with the form's value `seal`. It weighs and proves nothing: whoever sends the
 * form, a relay too, can write into it what he likes.
 */

const STATES = ['none', 'shown', 'confirmed', 'missing', 'withheld'];

/** What each answer means, for whoever reads the demo. */
export const answers = {
  usual: 'The sign-in goes on as usual.',
  'ask-again': 'The seal was shown and not pressed: the server shows the sign-in page again.',
  'extra-step':
    'This account signs in with a seal, and this page showed none: the server asks for one more step, such as a code by mail, and raises an alert.',
};

/**
 * Answers `usual`, `ask-again` or `extra-step`, and the state to count: a value that is none of the
 * five is `absent`. What it is given besides: whether the account has signed in with a seal before,
 * and whether the site requires the press.
 *
 * @param {string | null} value
 * @param {{ readonly hasSeal: boolean, readonly pressRequired: boolean }} account
 */
export function weighSeal(value, { hasSeal, pressRequired }) {
  const state = STATES.find((known) => known === value) ?? 'absent';
  if (state === 'confirmed' || state === 'none') return { state, answer: 'usual' };
  if (state === 'shown') return { state, answer: pressRequired ? 'ask-again' : 'usual' };
  return { state, answer: hasSeal ? 'extra-step' : 'usual' };
}
