/** Registers `<seal-preview>`. */
import { SealPreviewElement } from '../elements/seal-preview/seal-preview-element.js';
import { register } from './register.js';

register('seal-preview', SealPreviewElement);

// So that whoever imports this file alone has the types of the tag and its events.
export type { SealPreviewElement };
