import { type TemplateResult, html } from 'lit';
import { sentence } from '../common/sentence.js';
import type { EditorView } from './editor-view.js';

/** A sentence that describes a field. While the user types, it is hidden from screen readers. */
export const quietSentence = ({ quiet }: Pick<EditorView, 'quiet'>, text: string): TemplateResult =>
  html`<span aria-hidden=${quiet ? 'true' : 'false'}>${sentence(text)}</span>`;
