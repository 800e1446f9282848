import { type PropertyValues, type TemplateResult, nothing } from 'lit';
import {
  MIDDLE,
  type Shares,
  isSameCrop,
  isSize,
  wholeCrop,
  zoomCrop,
} from '../../picture/adjust-crop.js';
import type { Crop, Size } from '../../picture/crop.js';
import { CropGesture } from './crop-gesture.js';
import { type CropStep, stepOfKey } from './crop-steps.js';
import { renderCrop } from './crop-template.js';
import { wheelFactor } from './crop-wheel.js';
import { englishCrop } from '../../messages/en/crop.js';
import type { MessageOverrides } from '../../messages/messages.js';
import { SealElement } from '../common/seal-element.js';
import { paintCrop } from './paint-crop.js';
import { cropStyles } from './seal-crop.styles.js';
import { sharedStyles } from '../common/shared.styles.js';

const NOTHING: Crop = { left: 0, top: 0, width: 0, height: 0 };

/** Whether a size or crop has other numbers. The editor makes new objects while the user may be dragging. */
const isOther = (one: unknown, other: unknown): boolean =>
  !isSameCrop(Object(one) as Crop, Object(other) as Crop);

/**
 * Lets the user choose which part of a picture to show, by pointer, wheel, keys or buttons. It is internal to the
 * editor and may change at any time. It uses no cropping library: they either load the image from a URL, which the
 * page's policy forbids for a file just chosen (cropperjs, @zag-js/image-cropper, @github/image-crop-element,
 * croppie), or compute crops without drawing them (advanced-cropper), and most are two to five times this size.
 *
 * @tagname seal-crop
 * @fires {Event} change - A change of the crop is finished. Does not bubble.
 */
export class SealCropElement extends SealElement {
  static override styles = [sharedStyles, cropStyles];

  static override properties = {
    picture: { attribute: false },
    size: { attribute: false, hasChanged: isOther },
    crop: { attribute: false, hasChanged: isOther },
    messages: { attribute: false },
  };

  /** The whole upright picture, or a smaller copy of it. The element does not close it. */
  picture: ImageBitmap | undefined;

  /** The size of the whole upright picture in px. */
  size: Size = NOTHING;

  /** The crop, in whole px of that size. If it is not allowed, it becomes the nearest allowed one. */
  crop: Crop | undefined;

  /** @internal */
  override groups: SealElement['groups'] = ['crop'];

  /** Messages that replace those of the page's language. */
  messages: MessageOverrides = {};

  /** The crop that is drawn. During a gesture it is ahead of `crop`, and can have fractions of px. */
  #view: Crop = NOTHING;
  #limit: CropStep['limit'] | undefined;
  #announcements = 0;
  readonly #gesture = new CropGesture();
  #resized: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized = new ResizeObserver(this.#paint);
    this.#resized.observe(this);
    // Zooming the page changes the canvas's size in device px, but not its box.
    addEventListener('resize', this.#paint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
    removeEventListener('resize', this.#paint);
    this.#gesture.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = changed.has('crop') || changed.has('size');
    if (isNew && isSize(this.size)) this.#take(this.size);
  }

  // Our own change comes back here rounded to whole px; the view then keeps its fractions.
  #take(size: Size): void {
    this.crop = wholeCrop(this.crop, size);
    const isOurs = this.#view !== NOTHING && isSameCrop(this.crop, wholeCrop(this.#view, size));
    if (isOurs) return;
    this.#view = this.crop;
    this.#limit = undefined;
    this.#gesture.stop();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { crop, size, picture } = this;
    if (this.isWaiting || !crop || !isSize(size) || !(picture instanceof ImageBitmap))
      return nothing;
    return renderCrop({
      crop,
      size,
      messages: this.messagesOf('crop', englishCrop),
      limit: this.#limit,
      announcements: this.#announcements,
      step: this.#step,
      pressKey: this.#pressKey,
      turnWheel: this.#turnWheel,
      hold: this.#hold,
      drag: this.#drag,
      release: this.#release,
    });
  }

  protected override updated(): void {
    this.#paint();
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  readonly #paint = (): void => {
    const canvas = this.#canvas;
    if (canvas && this.picture) paintCrop(canvas, this.picture, this.#view, this.size);
  };

  #show(view: Crop): void {
    this.#view = view;
    this.#paint();
  }

  /** Ends a change: announces the new crop, or why nothing changed. */
  #finish(limit?: CropStep['limit']): void {
    const crop = wholeCrop(this.#view, this.size);
    const isChanged = !this.crop || !isSameCrop(crop, this.crop);
    if (!isChanged && !limit) return;
    this.crop = crop;
    this.#limit = isChanged ? undefined : limit;
    this.#announcements += 1;
    this.requestUpdate();
    if (isChanged) this.dispatchEvent(new Event('change'));
  }

  readonly #step = ({ take, limit }: CropStep): void => {
    this.#show(take(this.#view, this.size));
    this.#finish(limit);
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (!step) return;
    event.preventDefault();
    this.#step(step);
  };

  // At the limit of the zoom, the wheel scrolls the page as usual.
  readonly #turnWheel = (event: WheelEvent): void => {
    const view = zoomCrop(this.#view, wheelFactor(event), this.#placeOf(event), this.size);
    if (view.width === this.#view.width) return;
    event.preventDefault();
    this.#show(view);
    this.#finish();
  };

  readonly #hold = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#gesture.hold(event.pointerId, this.#placeOf(event), this.#view);
    try {
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    } catch {
      // The pointer is already gone. Its events over the frame arrive even without capture.
    }
  };

  readonly #drag = (event: PointerEvent): void => {
    const view = this.#gesture.drag(event.pointerId, this.#placeOf(event), this.size);
    if (view) this.#show(view);
  };

  readonly #release = (event: PointerEvent): void => {
    if (this.#gesture.release(event.pointerId, this.#view)) this.#finish();
  };

  #placeOf({ clientX, clientY }: MouseEvent): Shares {
    const box = this.#canvas?.getBoundingClientRect();
    if (!box?.width) return MIDDLE;
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seal-crop': SealCropElement;
  }
}
