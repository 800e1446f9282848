import type { LitElement, ReactiveController } from 'lit';
import { controlsAround } from '../../page/controls-around.js';
import { EscapeKey } from './escape-key.js';
import { type Area, placeMenu } from './menu-place.js';

/** The element around the menu. */
export interface MenuHost extends LitElement {
  readonly form: HTMLFormElement | null;
}

function visibleArea(): Area {
  const { offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
  const [right, bottom] = [offsetLeft + width, offsetTop + height];
  return { left: offsetLeft, top: offsetTop, right, bottom };
}

/**
 * The seal's menu: a popover, so that it moves nothing on the page. The browser opens and closes it. This follows the seal
 * on the screen, keeps Escape from the page, and closes the menu once the user goes on elsewhere.
 */
export class SigninMenu implements ReactiveController {
  readonly #host: MenuHost;
  #isOpen = false;
  #frame = 0;
  #seen = '';
  readonly #escape = new EscapeKey(() => {
    const wasOpen = this.#isOpen;
    this.close();
    if (wasOpen) this.#host.focus();
    return wasOpen;
  });

  constructor(host: MenuHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  // The browser closes a popover that is removed, without an event, and leaves one open that is moved by `moveBefore`.
  hostDisconnected(): void {
    this.close();
    this.#become(false);
  }

  close(): void {
    if (this.#isOpen) this.#menu?.hidePopover();
  }

  /** For `beforetoggle`, which comes whoever opens or closes the menu. */
  readonly toggled = (event: Event): void => {
    this.#become((event as ToggleEvent).newState === 'open');
  };

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.menu');
  }

  get #seal(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.seal');
  }

  #become(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
    const change = isOpen ? addEventListener : removeEventListener;
    change('keyup', this.#leave, true);
    // Safari on iOS before 18.3 does not close a popover by a touch elsewhere (WebKit bug 267688).
    change('pointerdown', this.#leave, true);
    cancelAnimationFrame(this.#frame);
    if (!isOpen) return;
    // The menu has no size before the browser shows it, which is after this event.
    this.#frame = requestAnimationFrame(this.#follow);
    this.#escape.listen();
  }

  // A key that is released elsewhere means that the user has gone on, by Tab or because the page moved the focus.
  // From inside a closed shadow root, the window sees only the element around it.
  readonly #leave = (event: Event): void => {
    const path = event.composedPath();
    const isInside =
      path.includes(this.#host) || path[0] === (this.#host.getRootNode() as ShadowRoot).host;
    if (!isInside) this.close();
  };

  // In every frame, because the page may scroll, zoom or move in many ways.
  readonly #follow = (): void => {
    const rects = [this.#seal, this.#menu].map((part) => part?.getBoundingClientRect());
    const seen = JSON.stringify([rects, visibleArea()]);
    if (seen !== this.#seen) this.#place();
    this.#seen = seen;
    this.#frame = requestAnimationFrame(this.#follow);
  };

  #place(): void {
    const menu = this.#menu;
    const seal = this.#seal;
    if (!menu || !seal) return;
    const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();
    // Chrome before 128 does not have it.
    const zoom = (menu.currentCSSZoom as number | undefined) ?? 1;
    menu.style.setProperty('--_zoom', String(zoom));
    const { width, height } = rectOf(menu);
    const [left, top] = placeMenu({
      seal: rectOf(seal),
      width,
      height,
      view: visibleArea(),
      controls: controlsAround(this.#host, this.#host.form).map(rectOf),
      isRightToLeft: getComputedStyle(seal).direction === 'rtl',
    });
    const [x, y] = [left, top].map((px) => `${String(px / zoom)}px`);
    menu.style.setProperty('inset', `${String(y)} auto auto ${String(x)}`);
  }
}
