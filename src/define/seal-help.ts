/** Registers `<seal-help>`. */
import { SealHelpElement } from '../elements/seal-help-element.js';
import { register } from './register.js';

register('seal-help', SealHelpElement);
