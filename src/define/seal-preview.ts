/** Registers `<seal-preview>`. */
import { SealPreviewElement } from '../elements/seal-preview-element.js';
import { register } from './register.js';

register('seal-preview', SealPreviewElement);
