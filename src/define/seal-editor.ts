/**
 * Registers `<seal-editor>`, and `<seal-preview>`, which draws its seal. The cropping tool loads when a picture is
 * first chosen.
 */
import './shield.js';
import { SealEditorElement } from '../elements/seal-editor/seal-editor-element.js';
import { register } from './register.js';
import './seal-preview.js';

SealEditorElement.loadCrop = () => import('./seal-crop.js');
register('seal-editor', SealEditorElement);

// Importing this file alone gives the types of the tag and its events.
export type { SealEditorElement };
