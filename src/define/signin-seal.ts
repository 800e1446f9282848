/**
 * Registers `<signin-seal>`, and `<seal-preview>`, which it draws through. All that a sign-in page
 * imports: the editor comes when it is first opened.
 */
import './seal-preview.js';
import { SigninSealElement } from '../elements/signin-seal/signin-seal-element.js';
import { register } from './register.js';

SigninSealElement.loadEditor = () => import('./seal-editor.js');
register('signin-seal', SigninSealElement);

// So that whoever imports this file alone has the types of the tag and its events.
export type { SigninSealElement };
