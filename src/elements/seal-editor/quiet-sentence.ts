import { type TemplateResult, html } from 'lit';
import { sentence } from '../common/sentence.js';
import type { EditorView } from './editor-view.js';

/** A sentence that describes a field, and that only eyes find while the user types. */
export const quietSentence = ({ quiet }: Pick<EditorView, 'quiet'>, text: string): TemplateResult =>
  html`<span aria-hidden=${quiet ? 'true' : 'false'}>${sentence(text)}</span>`;
