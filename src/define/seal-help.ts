/** Registers `<seal-help>`. */
import './shield.js';
import { SealHelpElement } from '../elements/seal-help/seal-help-element.js';
import { register } from './register.js';

register('seal-help', SealHelpElement);

// Importing this file alone gives the types of the tag and its events.
export type { SealHelpElement };
