import { type TemplateResult, css, html } from 'lit';
import { startEditing } from '../../editing/editor-state.js';
import { renderEditor } from './editor-template.js';
import type { EditorView } from './editor-view.js';
import { emptyDraft } from '../../editing/seal-draft.js';

/** Hides the editor but keeps its size. The site's own sentence is shown on top. */
export const placeholderStyles = css`
  .sentence {
    position: absolute;
  }

  .shell > .editor {
    visibility: hidden;
  }
`;

// The same for everybody: a server must not draw the random colour or pattern of a seal.
const BLANK = { ...emptyDraft('teal'), pattern: '0'.repeat(16) };

/**
 * What a server renders. It reserves the space that the editor takes for a user without a seal. Until the script draws
 * the editor, or if it never loads, the site's own sentence is shown.
 */
export function renderEditorPlaceholder(view: EditorView): TemplateResult {
  return html`<div class="sentence"><slot></slot></div>
    <fieldset class="shell" disabled>
      ${renderEditor({ ...view, state: startEditing(BLANK) })}
    </fieldset>`;
}
