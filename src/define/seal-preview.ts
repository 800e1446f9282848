/** Registers `<seal-preview>`. */
import './shield.js';
import { SealPreviewElement } from '../elements/seal-preview/seal-preview-element.js';
import { register } from './register.js';

register('seal-preview', SealPreviewElement);

// Importing this file alone gives the types of the tag and its events.
export type { SealPreviewElement };
