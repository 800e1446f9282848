/** Finds in the elements what people find there, through their open shadow trees. */
import { sendMouse } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
// It puts itself on the window.
import 'axe-core/axe.min.js';
import { waitUntil } from './wait-until.js';

declare const axe: typeof axeCore;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every element at and below the root, of its own tree and of the open shadow trees in it. */
export function deepElements(root: Element | ShadowRoot): Element[] {
  const own = root instanceof Element ? [root] : [];
  const shadow = root instanceof Element ? root.shadowRoot : null;
  const below = [...(shadow?.children ?? []), ...root.children].flatMap(deepElements);
  return [...own, ...below];
}

/** Every element at and below the root that a selector fits, through the shadow trees. */
export function deepAll(root: Element, selector: string): HTMLElement[] {
  const all = deepElements(root).filter((element) => element instanceof HTMLElement);
  return all.filter((element) => element.matches(selector));
}

/** The first element that a selector fits, through the shadow trees. Throws where there is none. */
export function deepFirst(root: Element, selector: string): HTMLElement {
  const [found] = deepAll(root, selector);
  if (!found) throw new Error(`No ${selector} in <${root.localName}>`);
  return found;
}

// A shadow root shows instead of the children, as on the screen; what is slotted is not followed.
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const shown = node instanceof Element ? (node.shadowRoot ?? node) : node;
  const text = [...shown.childNodes].map(textOf).join('');
  return node instanceof Element ? ` ${text} ` : text;
}

/** All text of the element's shadow tree and of those in it, also what is only spoken; spaces collapsed. */
export function shadowText(element: Element): string {
  return collapse(textOf(element));
}

/** The names of all buttons, in order, each by its text or `aria-label`. */
export function buttonNames(root: Element): string[] {
  return deepAll(root, 'button, [role="button"]').map(nameOf);
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? shadowText(button);
}

/** The button of that whole name, or whose name fits the pattern. Throws, with the names that are there. */
export function buttonNamed(root: Element, name: string | RegExp): HTMLButtonElement {
  const fits = (text: string): boolean =>
    name instanceof RegExp ? name.test(text) : text === name;
  const found = deepAll(root, 'button').find((button) => fits(nameOf(button)));
  if (!(found instanceof HTMLButtonElement)) {
    throw new Error(`No button ${String(name)}; there are: ${buttonNames(root).join(', ')}`);
  }
  return found;
}

/** The name that assistive technology computes for the element, as axe does it. */
export function spokenName(element: Element): string {
  axe.setup(document.body);
  const name = axe.commons.text.accessibleText(element);
  axe.teardown();
  return collapse(name);
}

/** Every attribute at and below the element, through the shadow trees, as `name="value"`. */
export function allAttributes(root: Element): string[] {
  return deepElements(root).flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}="${value}"`),
  );
}

/** The element that has the focus, inside whatever shadow tree. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** A real click of the mouse on the middle of the element. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Waits until the editor takes presses of Save and Remove. */
export async function settled(editor: Element): Promise<void> {
  const isSettled = (): boolean =>
    deepAll(editor, '#save').some((save) => save.getAttribute('aria-disabled') === 'false');
  await waitUntil(isSettled, 'The editor takes no presses');
}
