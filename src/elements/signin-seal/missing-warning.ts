import { type TemplateResult, html, nothing } from 'lit';
import type { MissingReason } from '../../store/seal-store.js';
import type { SigninMessages } from '../../messages/en/signin.js';

type MessageKey = keyof SigninMessages;

interface Warning {
  readonly title: MessageKey;
  readonly meaning: MessageKey;
  readonly causes?: readonly MessageKey[];
  readonly advice?: MessageKey;
}

const noSeal = (cause: MessageKey): Warning => ({
  title: 'missing',
  meaning: 'missingMeaning',
  causes: ['missingFake', 'missingOther', cause],
  advice: 'missingAdvice',
});

/** What each warning says, as keys of the messages. */
export const WARNINGS: Readonly<Record<MissingReason, Warning>> = {
  gone: noSeal('missingCleared'),
  lost: noSeal('missingLost'),
  unreadable: { title: 'unreadable', meaning: 'unreadableMeaning', advice: 'missingAdvice' },
  'newer-version': { title: 'newerVersion', meaning: 'newerVersionMeaning' },
};

// The rule does not recognize text that is set as a property.
/* eslint-disable lit-a11y/accessible-name */

/**
 * What the missing seal means and what to do. It offers no way to make a new one, because that is what a fake page
 * would do beside the password field.
 *
 * The alert itself is silent, because the announcer reads the warning: `aria-live` is off, and the alert is inside a
 * section, without which Firefox 153 would announce it anyway.
 */
export function renderMissingWarning(
  reason: MissingReason,
  messages: SigninMessages,
): TemplateResult {
  const { title, meaning, causes, advice } = WARNINGS[reason];
  return html`<section>
    <div class="warning" part="warning" role="alert" aria-live="off">
      <h2 .textContent=${messages[title]}></h2>
      <p><strong .textContent=${messages[meaning]}></strong></p>
      ${
        causes
          ? html`<ul>
              ${causes.map((cause) => html`<li .textContent=${messages[cause]}></li>`)}
            </ul>`
          : nothing
      }
      ${advice ? html`<p .textContent=${messages[advice]}></p>` : nothing}
    </div>
  </section>`;
}
