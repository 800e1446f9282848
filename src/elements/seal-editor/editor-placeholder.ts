import { type TemplateResult, css, html } from 'lit';
import { startEditing } from '../../editing/editor-state.js';
import { renderEditor } from './editor-template.js';
import type { EditorView } from './editor-view.js';
import { emptyDraft } from '../../editing/seal-draft.js';

/** Hidden, and yet of its size; the site's own sentence lies over it. */
export const placeholderStyles = css`
  .sentence {
    position: absolute;
  }

  .shell > .editor {
    visibility: hidden;
  }
`;

// The same for everybody: no colour or pattern is drawn at random that a seal could begin with.
const BLANK = { ...emptyDraft('teal'), pattern: '0'.repeat(16) };

/**
 * What a server draws: it reserves the space that the editor will take for a person without a seal. The script then draws
 * the editor; until then, and where it never loads, the site's own sentence shows.
 */
export function renderEditorPlaceholder(view: EditorView): TemplateResult {
  return html`<div class="sentence"><slot></slot></div>
    <fieldset class="shell" disabled>
      ${renderEditor({ ...view, state: startEditing(BLANK) })}
    </fieldset>`;
}
