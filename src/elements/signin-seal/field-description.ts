import type { LitElement, ReactiveController } from 'lit';
import { attempt } from '../../store/attempt.js';
import { byId } from '../../page/by-id.js';

/** The element that describes the field. */
export interface DescribingHost extends LitElement {
  readonly passwordField: string | undefined;
}

const DESCRIBED_BY = 'aria-describedby';

const tokensOf = (field: Element): readonly string[] =>
  field.getAttribute(DESCRIBED_BY)?.match(/\S+/g) ?? [];

function removeToken(field: Element, token: string): void {
  const others = tokensOf(field).filter((other) => other !== token);
  if (others.length > 0) field.setAttribute(DESCRIBED_BY, others.join(' '));
  else field.removeAttribute(DESCRIBED_BY);
}

function freeId(root: Node): string {
  for (let number = 1; ; number += 1) {
    const id = `signin-seal-${String(number)}`;
    if (!byId(root, id)) return id;
  }
}

/**
 * Describes the site's password input by its host: people who use a screen reader go from field to field, past the seal.
 * What is spoken is the host's name in its `ElementInternals`, which no script of the page can read. The page gets only the
 * host's id, as one token of the input's `aria-describedby`. Like that attribute, it works within one tree.
 */
export class FieldDescription implements ReactiveController {
  readonly #host: DescribingHost;
  readonly #internals: ElementInternals;
  readonly #spoken: () => string;
  #observer: MutationObserver | undefined;
  #frame = 0;
  #field: HTMLInputElement | undefined;
  #token = '';

  /** @param spoken The description now. Empty if there is none. */
  constructor(host: DescribingHost, internals: ElementInternals, spoken: () => string) {
    this.#host = host;
    this.#internals = internals;
    this.#spoken = spoken;
    // An element that has failed is not updated again.
    host.addEventListener('abort', this.update);
  }

  hostConnected(): void {
    attempt(() => {
      this.#later();
      this.#observer = new MutationObserver(this.#later);
      const attributeFilter = ['id', DESCRIBED_BY];
      const what = { subtree: true, childList: true, attributeFilter };
      this.#observer.observe(this.#host.getRootNode(), what);
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#describe(undefined, '');
  }

  hostUpdated(): void {
    this.update();
  }

  // Not at once: a script of the page that undoes each change would otherwise keep the page busy forever.
  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.update);
  };

  /** Describes the field that the page has now. */
  readonly update = (): void => {
    // Where the element can't run, its messages may not work, either.
    const text = attempt(this.#spoken) ?? '';
    attempt(() => (this.#internals.ariaLabel = text || null));
    const root = this.#host.getRootNode();
    const field = text ? byId(root, this.#host.passwordField ?? '') : null;
    if (!(field instanceof HTMLInputElement)) this.#describe(undefined, '');
    else this.#describe(field, (this.#host.id ||= freeId(root)));
  };

  #describe(field: HTMLInputElement | undefined, token: string): void {
    if (field !== this.#field || token !== this.#token) this.#release();
    // The page's own token, and an id that is not a token, stay as they are.
    if (!field || /\s/.test(token) || tokensOf(field).includes(token)) return;
    field.setAttribute(DESCRIBED_BY, [...tokensOf(field), token].join(' '));
    this.#field = field;
    this.#token = token;
  }

  #release(): void {
    if (this.#field) removeToken(this.#field, this.#token);
    this.#field = undefined;
  }
}
