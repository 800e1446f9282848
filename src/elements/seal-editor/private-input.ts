import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';

/** What an input for a private text shows, and what it calls. */
export interface PrivateInput {
  readonly id: string;
  readonly text: string;
  /** The ids of the elements that describe it. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onType: (text: string) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

/**
 * An input of one line whose text the browser does not check, correct, complete, translate or remember. Chrome's
 * enhanced spell check and Edge's Editor, for example, send what they check to a server.
 */
export function renderPrivateInput({
  id,
  text,
  describedBy,
  invalid,
  onType,
  onPaste,
}: PrivateInput): TemplateResult {
  return html`<input
    id=${id}
    part="field"
    type="text"
    dir="auto"
    autocomplete="off"
    autocapitalize="off"
    autocorrect="off"
    spellcheck="false"
    translate="no"
    writingsuggestions="false"
    aria-describedby=${describedBy}
    aria-invalid=${invalid ? 'true' : 'false'}
    .value=${live(text)}
    @input=${(event: InputEvent) => {
      onType((event.target as HTMLInputElement).value);
    }}
    @paste=${onPaste}
  />`;
}
