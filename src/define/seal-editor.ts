/** Registers `<seal-editor>`, and `<seal-preview>`, which it draws through. */
import { SealEditorElement } from '../elements/seal-editor-element.js';
import { register } from './register.js';
import './seal-preview.js';

register('seal-editor', SealEditorElement);
