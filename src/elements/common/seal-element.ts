import { type CSSResult, LitElement, type ReactiveController, adoptStyles } from 'lit';
import { type MessageOverrides, type Messages, messagesFor } from '../../messages/messages.js';
import { type Translation, translation } from '../../messages/translation.js';
import { isBrowser } from '../../page/is-browser.js';
import { makeElement } from '../../page/document-property.js';
import { attempt } from '../../store/attempt.js';
import { canConstruct, canRender } from './lit-works.js';

/** Dispatched by an element that can't render on this page. Like an image's, it does not bubble. */
const FAILED = 'abort';

// An attribute that is set again counts as a change to those who watch it.
function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (element.getAttribute(name) === (value ?? null)) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/**
 * The base of all elements. It always attaches its own shadow root. If a server rendered one, the browser empties it
 * and returns it, as the standard says: the server's content shows no seal, and a strict page policy blocks its styles.
 *
 * If the page keeps Lit from rendering, the site's own sentence is shown instead, and nothing is rendered until
 * the page is reloaded. A form named `importNode` does this, because it shadows the document's method.
 *
 * In the DOM of a site's unit tests the elements do nothing: they have no shadow root, are never updated, and read no store.
 */
export abstract class SealElement extends LitElement {
  /** Whether this page lets the element run. If not, it is not registered. */
  static readonly canConstruct = canConstruct;

  /** The groups of messages that the element shows, its own first. @internal */
  groups: readonly (keyof Messages)[] = [];

  abstract messages: MessageOverrides;

  #hasFailed = false;

  /** Whether the page keeps this element from rendering. */
  protected get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** What is shown instead of English, if the page imports languages. */
  protected get translation(): Translation | undefined {
    return translation.translate?.(this, this.groups);
  }

  /** Whether nothing should be shown before its language has loaded. @internal */
  get isWaiting(): boolean {
    const now = this.translation;
    return now !== undefined && !now.messages;
  }

  /** The messages of a group, as they should be shown now. */
  protected messagesOf<Group extends keyof Messages>(
    group: Group,
    english: Messages[Group],
  ): Messages[Group] {
    return messagesFor(group, english, this.messages, this.translation?.messages);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    translation.elements.add(this);
    // Moved, perhaps to a part of the page in another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    translation.elements.delete(this);
  }

  override addController(controller: ReactiveController): void {
    if (isBrowser) super.addController(controller);
  }

  protected override createRenderRoot(): HTMLElement | ShadowRoot {
    if (!isBrowser) return this;
    try {
      // Made first: without a slot for it, a shadow root would hide the site's sentence.
      this.#slot = makeElement('slot');
      const root = this.attachShadow((this.constructor as typeof SealElement).shadowRootOptions);
      this.#style(root);
      if (!canRender()) this.fail();
      return root;
    } catch {
      this.fail();
      return this;
    }
  }

  #slot: HTMLSlotElement | undefined;

  /** Called when the element has moved to another document. The browser has removed the style sheets of the old one. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#style(this.shadowRoot);
  }

  // A document rejects style sheets that another document made, and an extension can break sheets so that they have no
  // rules.
  #style(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof SealElement;
    const isStyled = attempt(() => {
      adoptStyles(root, elementStyles);
      return root.adoptedStyleSheets[0]?.cssRules[0];
    });
    if (isStyled) return;
    const style = makeElement('style');
    style.textContent = (elementStyles as readonly CSSResult[]).join('');
    root.prepend(style);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#markLanguage();
    } catch (error) {
      console.error('signin-seal: <%s> cannot run on this page.', this.localName, error);
      this.fail();
    }
  }

  // A site's own messages are in the language of its page.
  #markLanguage(): void {
    const trees = this.shadowRoot?.querySelectorAll('.sheltered') ?? [];
    const isOwn = this.groups.some((group) => group in Object(this.messages));
    const { lang, dir } = this.translation ?? { lang: 'en', dir: 'ltr' };
    for (const tree of trees) {
      setAttribute(tree, 'lang', isOwn ? undefined : lang);
      setAttribute(tree, 'dir', isOwn ? undefined : dir);
    }
  }

  protected override shouldUpdate(): boolean {
    if (this.#hasFailed) this.failed();
    return isBrowser && !this.#hasFailed;
  }

  /** What else an element does once it has failed, at once and at each later change. @internal */
  protected failed(): void {
    // Nothing.
  }

  /** Shows the site's own sentence from now on. @internal */
  readonly fail = (): void => {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.failed();
    if (this.#slot) this.shadowRoot?.replaceChildren(this.#slot);
    this.dispatchEvent(new Event(FAILED));
    this.requestUpdate();
  };
}

/**
 * The element's internals. Where there are none, an empty `<output>`, which is a form control that is always valid.
 * Nothing uses more of it, because the element is never updated there. A server has neither, and uses neither.
 */
export const internalsOf = (element: HTMLElement): ElementInternals =>
  isBrowser
    ? element.attachInternals()
    : ((globalThis as Partial<typeof globalThis>).document?.createElement(
        'output',
      ) as unknown as ElementInternals);
