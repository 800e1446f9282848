/**
 * Registers `<signin-seal>`, and `<seal-preview>`, which draws its seal. A sign-in page imports nothing
 * else: the editor loads when it is first opened.
 */
import './stand-in.js';
import './shield.js';
import './seal-preview.js';
import { SigninSealElement } from '../elements/signin-seal/signin-seal-element.js';
import { register } from './register.js';

SigninSealElement.loadEditor = () => import('./seal-editor.js');
register('signin-seal', SigninSealElement);

// Importing this file alone gives the types of the tag and its events.
export type { SigninSealElement };
