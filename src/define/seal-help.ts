/** Registers `<seal-help>`. */
import { SealHelpElement } from '../elements/seal-help/seal-help-element.js';
import { register } from './register.js';

register('seal-help', SealHelpElement);

// So that whoever imports this file alone has the types of the tag and its events.
export type { SealHelpElement };
