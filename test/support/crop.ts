/** A `<seal-crop>` with a picture, and what a person does with it. */
import { fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/seal-crop.js';
import type { SealCropElement } from '../../src/elements/seal-crop/seal-crop-element.js';
import type { MessageOverrides } from '../../src/messages/messages.js';
import type { Crop, Size } from '../../src/picture/crop.js';
import { deepFirst, shadowText } from './elements.js';

/** A picture that is large enough to be zoomed, and moved in every direction. */
export const SIZE: Size = { width: 1600, height: 1200 };

/** The middle of the picture, at twice the zoom. */
export const HALF: Crop = { left: 400, top: 300, width: 800, height: 600 };

/** A bitmap whose left half is red and whose right half is blue, darker at the top than at the bottom. */
export function halves(
  { width, height }: Size = { width: 160, height: 120 },
): Promise<ImageBitmap> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = 'rgb(255 0 0)';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = 'rgb(0 0 255)';
  context.fillRect(width / 2, 0, width / 2, height);
  context.fillStyle = 'rgb(0 0 0 / 0.5)';
  context.fillRect(0, 0, width, height / 2);
  return createImageBitmap(canvas);
}

/** What a test gives to the element. By default, a picture of {@link SIZE}, all of it visible. */
export interface CropGiven {
  readonly picture?: ImageBitmap;
  readonly size?: Size;
  readonly crop?: Crop | undefined;
  readonly messages?: MessageOverrides;
}

/** An element with a picture. */
export async function openCrop({
  picture,
  size = SIZE,
  crop,
  messages = {},
}: CropGiven = {}): Promise<SealCropElement> {
  const bitmap = picture ?? (await halves());
  return fixture(
    html`<seal-crop
      .picture=${bitmap}
      .size=${size}
      .crop=${crop}
      .messages=${messages}
    ></seal-crop>`,
  );
}

/** The frame that shows the visible part of the picture, and handles the keys. */
export const frameOf = (element: Element): HTMLElement =>
  deepFirst(element, '[role="application"]');

/** The latest status message. */
export const statusOf = (element: Element): string =>
  shadowText(deepFirst(element, '[role="status"]')).replaceAll('\u00A0', ' ');

/** The visible part at every `change` that the element dispatches from now on. */
export function watchChanges(element: SealCropElement): readonly (Crop | undefined)[] {
  const seen: (Crop | undefined)[] = [];
  element.addEventListener('change', () => seen.push(element.crop));
  return seen;
}

/** Presses a key in the frame. */
export async function pressKey(element: SealCropElement, key: string): Promise<void> {
  frameOf(element).focus();
  await sendKeys({ press: key });
  await element.updateComplete;
}

/** A point in the window, in CSS px, at fractions of the picture's box from its top left. */
export function placeIn(element: Element, x: number, y: number): [number, number] {
  const box = deepFirst(element, 'canvas').getBoundingClientRect();
  return [Math.round(box.left + x * box.width), Math.round(box.top + y * box.height)];
}

/** Drags with the real mouse through points given as fractions of the frame. */
export async function dragMouse(
  element: SealCropElement,
  start: readonly [number, number],
  ...stops: readonly (readonly [number, number])[]
): Promise<void> {
  frameOf(element).scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'move', position: placeIn(element, ...start) });
  await sendMouse({ type: 'down' });
  for (const stop of stops) await sendMouse({ type: 'move', position: placeIn(element, ...stop) });
}

/** Releases the mouse button. */
export async function letGo(element: SealCropElement): Promise<void> {
  await sendMouse({ type: 'up' });
  await element.updateComplete;
}

/** A pointer event of a finger with its own id, at fractions of the frame. */
export function touch(
  element: SealCropElement,
  type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
  finger: number,
  x: number,
  y: number,
): void {
  const [clientX, clientY] = placeIn(element, x, y);
  const pointer = { pointerId: 100 + finger, pointerType: 'touch', isPrimary: finger === 1 };
  const where = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
  frameOf(element).dispatchEvent(new PointerEvent(type, { ...pointer, ...where }));
}

/** Turns the wheel by px at fractions of the frame. Returns whether the page may scroll. */
export function turnWheel(
  element: SealCropElement,
  deltaY: number,
  [x, y]: readonly [number, number] = [0.5, 0.5],
  more: WheelEventInit = {},
): boolean {
  const [clientX, clientY] = placeIn(element, x, y);
  const where = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
  return frameOf(element).dispatchEvent(new WheelEvent('wheel', { deltaY, ...where, ...more }));
}

/** The red, green and blue levels at fractions of the frame. */
export function colourAt(element: Element, x: number, y: number): readonly number[] {
  const canvas = deepFirst(element, 'canvas') as HTMLCanvasElement;
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  const at = [Math.floor(x * width), Math.floor(y * height)] as const;
  return [...(context?.getImageData(...at, 1, 1).data ?? [])].slice(0, 3);
}
