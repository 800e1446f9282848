/** Finds parts of the elements as people do, through their open shadow trees. */
import { nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
// It adds itself to the window.
import 'axe-core/axe.min.js';
import { waitUntil } from './wait-until.js';

declare const axe: typeof axeCore;

const collapse = (text: string): string =>
  text.replaceAll(/[ \t\n]+/g, ' ').replaceAll(/^ | $/g, '');

// Not `instanceof`: a frame has its own classes.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The root and every element below it, including those in open shadow trees. */
export function deepElements(root: Element | ShadowRoot): Element[] {
  const own = isElement(root) ? [root] : [];
  const shadow = isElement(root) ? root.shadowRoot : null;
  const below = [...(shadow?.children ?? []), ...root.children].flatMap(deepElements);
  return [...own, ...below];
}

/** Every element at or below the root that matches a selector, including those in shadow trees. */
export function deepAll(root: Element, selector: string): HTMLElement[] {
  const all = deepElements(root).filter((element) => 'innerText' in element) as HTMLElement[];
  return all.filter((element) => element.matches(selector));
}

/** The first element that matches a selector, including those in shadow trees. Throws if there is none. */
export function deepFirst(root: Element, selector: string): HTMLElement {
  const [found] = deepAll(root, selector);
  if (!found) throw new Error(`No ${selector} in <${root.localName}>`);
  return found;
}

// As on the screen, a shadow root replaces the children. Slotted content is ignored.
function textOf(node: Node): string {
  if (isText(node)) return node.data;
  const shown = isElement(node) ? (node.shadowRoot ?? node) : node;
  const text = [...shown.childNodes].map(textOf).join('');
  return isElement(node) ? ` ${text} ` : text;
}

/** All text in the element's shadow tree and those below it, including text only for screen readers, with spaces collapsed. */
export function shadowText(element: Element): string {
  return collapse(textOf(element));
}

/** The names of all buttons in order, from their text or `aria-label`. */
export function buttonNames(root: Element): string[] {
  return deepAll(root, 'button, [role="button"]').map(nameOf);
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? shadowText(button);
}

/** The button with exactly this name, or whose name matches the pattern. Throws with the names that exist. */
export function buttonNamed(root: Element, name: string | RegExp): HTMLButtonElement {
  const fits = (text: string): boolean =>
    name instanceof RegExp ? name.test(text) : text === name;
  const found = deepAll(root, 'button').find((button) => fits(nameOf(button)));
  if (!found) throw new Error(`No button ${String(name)}; found: ${buttonNames(root).join(', ')}`);
  return found as HTMLButtonElement;
}

/** The element's accessible name, as computed by axe. */
export function spokenName(element: Element): string {
  axe.setup(document.body);
  const name = axe.commons.text.accessibleText(element);
  axe.teardown();
  return collapse(name);
}

/** Every attribute at or below the element, including shadow trees, as `name="value"`. */
export function allAttributes(root: Element): string[] {
  return deepElements(root).flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}="${value}"`),
  );
}

/** The focused element, in whatever shadow tree it is. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The element's rectangle once it is the same in two frames, because the page may still be moving it. */
async function restingRect(element: Element): Promise<DOMRect> {
  const rect = element.getBoundingClientRect();
  await nextFrame();
  const next = element.getBoundingClientRect();
  return JSON.stringify(rect) === JSON.stringify(next) ? rect : restingRect(element);
}

/** Clicks the middle of the element with the real mouse, once the element rests. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = await restingRect(element);
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Waits until the editor accepts presses of Save and Remove. */
export async function settled(editor: Element): Promise<void> {
  const isSettled = (): boolean =>
    deepAll(editor, '#save').some((save) => save.getAttribute('aria-disabled') === 'false');
  await waitUntil(isSettled, 'The editor takes no presses');
}
