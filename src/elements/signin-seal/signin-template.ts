import { type TemplateResult, html, nothing } from 'lit';
import { renderMissingWarning } from './missing-warning.js';
import { renderCall } from './signin-call.js';
import { renderShown } from './signin-shown.js';
import type { SigninView } from './signin-view.js';
import { renderWithheldNotice } from '../common/withheld-notice.js';

function renderEditor({ store, settings, panel }: SigninView): TemplateResult {
  return html`<div class="place" tabindex="-1" ?hidden=${panel.state.isHidden}>
    <seal-editor
      exportparts="editor, preview, action, main, field"
      .store=${store}
      .identifierField=${settings.identifierField}
      .passwordField=${settings.passwordField}
      .siteName=${settings.siteName}
      .kept=${settings.kept}
      .askToPersist=${settings.askToPersist}
      .allowFramed=${settings.allowFramed}
      .convertPictures=${settings.convertPictures}
      .decodePicture=${settings.decodePicture}
      .messages=${settings.messages}
      @seal-close=${panel.closeEditor}
      @seal-saved=${panel.saveEnded}
      @seal-removed=${panel.saveEnded}
      @seal-rejected=${panel.saveEnded}
      @abort=${panel.editorFailed}
    ></seal-editor>
  </div>`;
}

function renderState(view: SigninView): TemplateResult | typeof nothing {
  const { reading, messages } = view;
  switch (reading.state) {
    // A server renders this state. The site's own sentence is shown if the script does not load.
    case 'pending':
      return html`<slot></slot>`;
    case 'none':
      return renderCall(view);
    case 'shown':
      return renderShown(view, reading.seal);
    case 'missing':
      return renderMissingWarning(reading.reason, messages);
    case 'withheld':
      return renderWithheldNotice(reading.reason, messages, 'off');
    case 'foreign':
      return reading.render();
  }
}

/** The sign-in box in its current state, or with the editor in it. */
export function renderSignin(view: SigninView): TemplateResult {
  const { reading, panel } = view;
  const { editing, isHidden } = panel.state;
  const isEditing = editing && reading.state !== 'foreign';
  return html`<p class="sheltered spoken" aria-live="assertive"></p>
    <div class="sheltered box ${reading.state}" part="box">
      ${isEditing && !isHidden ? nothing : renderState(view)}
      ${isEditing ? renderEditor(view) : nothing}
      <p class="notice" aria-live="polite" .textContent=${panel.notice}></p>
    </div>`;
}
