/** Loaded only on pages that are not at their home: decides whether they are copies, and if so, warns the user and sends the report. */
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import { type ForeignMessages, englishForeign } from '../../messages/en/foreign.js';
import { messagesFor } from '../../messages/messages.js';
import { translation } from '../../messages/translation.js';
import { isForeign } from '../../page/is-foreign.js';
import { pageAddresses } from '../../page/page-addresses.js';
import { pageBarrier } from '../../page/page-barrier.js';
import { homeOrigins } from '../../page/home-origins.js';
import { reportForeign } from '../../page/report-foreign.js';
import type { Seal } from '../../seal/seal.js';
import { attempt } from '../../store/attempt.js';
import { browserReader } from '../../store/browser-reader.js';
import { copyAlarmStyles } from './copy-alarm.styles.js';
import { SealForeignEvent } from './foreign-event.js';
import type { CheckedHost } from './checked-host.js';
import { letFocus } from './let-focus.js';

/** How long the alarm shows no way to go on, in ms. */
const OFFER_AFTER_MS = 3_000;

/** The host then shows the alarm's sentences, and is marked with their language. */
const GROUPS = ['foreign', 'signin'] as const;

/** What the user has been shown: the alarm, then a way to go on, then that they went on. */
type Step = 'warned' | 'offered' | 'continued';

// Only what this browser has: a site's own store is never asked on a copy.
function sealHere(): Seal | undefined {
  if (pageBarrier(undefined)) return undefined;
  const reading = attempt(() => browserReader.load());
  return reading && 'seal' in reading ? reading.seal : undefined;
}

/** The alarm of `<signin-seal>` on a copied page: what it shows, and what it does to the form. */
export class CopyAlarm implements ReactiveController {
  /** It is shown in place of a store's answer, and this is its state. */
  readonly state = 'foreign';

  readonly #host: CheckedHost;
  readonly #home: string;
  readonly #isTakenOver: boolean;
  #seal: Seal | undefined;
  #step: Step = 'warned';
  #timer = 0;

  constructor(host: CheckedHost, home: string, seal: Seal | undefined, isTakenOver: boolean) {
    this.#host = host;
    this.#home = home;
    this.#seal = seal;
    this.#isTakenOver = isTakenOver;
    addStyles(host);
    host.groups = GROUPS;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#wake);
    this.#warn();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#wake);
    clearTimeout(this.#timer);
  }

  /** What the alarm says now. Nothing if the site shows its own. */
  get sentence(): string {
    if (this.#isTakenOver) return '';
    return this.#messages[this.#step === 'continued' ? 'continued' : 'warning'];
  }

  /** What is announced. Once the user has gone on, the sentence has the focus, and is read for that. */
  get announcement(): string {
    return this.#step === 'continued' ? '' : this.sentence;
  }

  /** Makes the form invalid until the user goes on. The form value tells a server behind a relay that the page is a copy. */
  updateForm(internals: ElementInternals): void {
    internals.setFormValue('foreign');
    const link = this.#host.renderRoot.querySelector('a');
    // It took the focus while the page was being checked.
    letFocus(this.#host.renderRoot.querySelector('p'), false);
    if (this.#isTakenOver || this.#step === 'continued' || !link) internals.setValidity({});
    else internals.setValidity({ customError: true }, this.sentence, link);
  }

  /** The alarm, or nothing if the site shows its own. Its alert is silent for the reason that `renderMissingWarning` gives. */
  render(): TemplateResult | typeof nothing {
    if (this.#isTakenOver) return nothing;
    return html`<section>
        <div class="warning" part="warning" role="alert" aria-live="off">
          <p class="verdict" tabindex="-1"><strong .textContent=${this.sentence}></strong></p>
          <p>
            ${this.#messages.address}
            <a href=${`${this.#home}/`} rel="noreferrer">${this.#home}</a>
          </p>
        </div>
      </section>
      ${this.#renderSeal()} ${this.#renderOffer()}`;
  }

  #renderSeal(): TemplateResult | typeof nothing {
    if (!this.#seal) return nothing;
    return html`<div class="row here">
      <seal-preview
        .seal=${this.#seal}
        .messages=${this.#host.messages}
        @error=${this.#undrawable}
        @abort=${this.#undrawable}
      ></seal-preview>
      <p class="beside">${this.#messages.seal}</p>
    </div>`;
  }

  // The space is reserved, so that the form does not move under the pointer.
  #renderOffer(): TemplateResult | typeof nothing {
    if (this.#step === 'continued') return nothing;
    return html`<div class="offer" aria-live="polite">
      ${
        this.#step === 'offered'
          ? html`<button type="button" class="action" part="action" @click=${this.#continue}>
              ${this.#messages.continue}
            </button>`
          : nothing
      }
    </div>`;
  }

  get #messages(): ForeignMessages {
    const translated = translation.translate?.(this.#host, this.#host.groups)?.messages;
    return messagesFor('foreign', englishForeign, this.#host.messages, translated);
  }

  #show(step: Step): void {
    this.#step = step;
    this.#host.requestUpdate();
  }

  #warn(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#show('offered');
    }, OFFER_AFTER_MS);
    this.#show('warned');
  }

  // Restoring a page from the back/forward cache counts as a new view.
  readonly #wake = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#warn();
  };

  readonly #continue = async (): Promise<void> => {
    this.#show('continued');
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.verdict')?.focus();
  };

  readonly #undrawable = (): void => {
    this.#seal = undefined;
    this.#host.requestUpdate();
  };
}

function addStyles({ shadowRoot }: CheckedHost): void {
  const { styleSheet } = copyAlarmStyles;
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}

/**
 * Decides whether the page is a copy, tells the site, and reports it. Returns the alarm to show: none if the page is no copy,
 * or if the site only wants reports.
 */
export function raiseAlarm(host: CheckedHost): CopyAlarm | undefined {
  const origins = homeOrigins(host.home ?? '');
  const [home] = origins;
  if (home === undefined) {
    console.warn(
      'signin-seal: home is incomplete or mistyped. Make it with `npx signin-seal home`.',
    );
    return undefined;
  }
  const address = pageAddresses().find((one) => isForeign(origins, one));
  if (address === undefined) return undefined;
  const seal = sealHere();
  const { reportForeign: path } = host;
  // What the page's script has made of `fetch` must not stop the alarm.
  if (path)
    attempt(() => {
      reportForeign({ path, home, address, hasSeal: seal !== undefined });
    });
  const isTakenOver = !host.dispatchEvent(new SealForeignEvent());
  return host.reportOnly ? undefined : new CopyAlarm(host, home, seal, isTakenOver);
}
