/**
 * Imported first by `signin-seal.ts`, even before the shield. If another import then fails, `<signin-seal>` would stay
 * undefined, and a form that requires it could be submitted. All imports run in one task, so a later task can tell
 * whether one has failed.
 */
import { makeStandIn } from '../elements/signin-seal/signin-stand-in.js';
import { register } from './register.js';

setTimeout(() => {
  if (!customElements.get('signin-seal')) register('signin-seal', makeStandIn());
});
