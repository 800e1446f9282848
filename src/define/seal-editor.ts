/**
 * Registers `<seal-editor>`, and `<seal-preview>`, which it draws through. The tool for cropping comes when a
 * picture is first chosen.
 */
import { SealEditorElement } from '../elements/seal-editor/seal-editor-element.js';
import { register } from './register.js';
import './seal-preview.js';

SealEditorElement.loadCrop = () => import('./seal-crop.js');
register('seal-editor', SealEditorElement);

// So that whoever imports this file alone has the types of the tag and its events.
export type { SealEditorElement };
