import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { decodeStoredJpeg } from '../../picture/decode-jpeg.js';
import { attempt } from '../../store/attempt.js';
import { colourNamed } from '../../seal/palette.js';
import { PATTERN_HEIGHT, PATTERN_WIDTH } from '../../seal/pattern.js';
import { type PictureSeal, type Seal, type TextSeal, readSeal } from '../../seal/seal.js';
import { fitLines } from './fit-lines.js';
import { paintPicture } from './paint-picture.js';
import { englishColours } from '../../messages/en/colours.js';
import type { MessageOverrides } from '../../messages/messages.js';
import { UNRECORDED } from '../common/unrecorded.js';
import { SealElement } from '../common/seal-element.js';
import { makePaths } from '../common/seal-pattern.js';
import { patternStyles } from '../common/seal-pattern.styles.js';
import { previewStyles } from './seal-preview.styles.js';

const PATTERN_BOX = `0 0 ${PATTERN_WIDTH} ${PATTERN_HEIGHT}`;

/**
 * Draws one given seal. Draws nothing if there is none, or if it is invalid.
 *
 * @tagname seal-preview
 * @csspart seal - The seal itself.
 * @cssprop [--seal-font=inherit] - The font; your page's own unless you set one.
 * @cssprop [--seal-font-seal=var(--seal-font, inherit)] - The font of the seal's text.
 * @cssprop [--seal-radius=8px] - The corner radius of boxes; buttons, fields and the seal use three quarters of it.
 * @cssprop [--seal-size=160px] - The seal's inline size, at least 96px; its height follows at 4:3.
 * @fires {Event} error - The picture can't be drawn. Like an image's, it does not bubble.
 * @fires {Event} abort - This page cannot draw seals, or cannot draw pictures. It does not bubble.
 */
export class SealPreviewElement extends SealElement {
  static override styles = [previewStyles, patternStyles];

  static override properties = {
    seal: { attribute: false },
    messages: { attribute: false },
  };

  /** The seal to draw. */
  seal: Seal | undefined;

  /** @internal */
  override groups: SealElement['groups'] = ['colours'];

  /** Messages that replace those of the page's language. Only the colours' names are used here. */
  messages: MessageOverrides = {};

  #valid: Seal | undefined;

  // The letters scale with the box without a refit. Only another font, loaded or chosen later, needs one. It runs in an
  // animation frame, because fitting changes the size of the observed lines again. A browser without it draws the seal, too.
  #refitted: ResizeObserver | undefined;

  // Not in `willUpdate`, which also runs on a server, where no seal is ever drawn.
  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('seal')) this.#read();
    super.update(changed);
  }

  #read(): void {
    const { value } = readSeal(this.seal);
    this.#valid = value;
    // Started now, so that another thread decodes the picture while this one draws the rest.
    if (value?.kind === 'picture') void this.#draw(value);
  }

  protected override render(): TemplateResult | typeof nothing {
    const seal = this.#valid;
    if (!seal) return nothing;
    const colours = this.messagesOf('colours', englishColours);
    return html`<div
      class="seal ${UNRECORDED}"
      part="seal"
      translate="no"
      data-private
      data-hj-suppress
      data-clarity-mask="true"
      data-sl="exclude"
    >
      <svg aria-hidden="true" viewBox=${PATTERN_BOX} preserveAspectRatio="xMidYMid slice"></svg>
      ${seal.kind === 'text' ? this.#renderLines(seal) : this.#renderPicture(seal)}
      <span class="spoken sheltered">(${colours[seal.colour]})</span>
    </div>`;
  }

  #renderLines({ lines }: TextSeal): TemplateResult {
    return html`<div class="lines">
      ${lines.map((line) => html`<bdi class="line" lang="">${line}</bdi>`)}
    </div>`;
  }

  #renderPicture({ caption }: PictureSeal): TemplateResult {
    return html`<canvas aria-hidden="true"></canvas><bdi class="spoken" lang="">${caption}</bdi>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const seal = this.#valid;
    if (!seal || !changed.has('seal')) return;
    this.renderRoot.querySelector('svg')?.replaceChildren(...makePaths(seal.pattern));
    const shades = colourNamed(seal.colour);
    // Not `styleMap`: it writes the style attribute, which page policies forbid.
    const { style } = this.renderRoot.querySelector<HTMLElement>('.seal') as HTMLElement;
    for (const part of ['ground', 'ink', 'line'] as const) {
      style.setProperty(`--_${part}`, shades[part]);
    }
    this.#fit();
    attempt(() => {
      this.#refitted ??= new ResizeObserver(() => requestAnimationFrame(this.#fit));
      for (const line of this.renderRoot.querySelectorAll('.line')) this.#refitted.observe(line);
    });
  }

  readonly #fit = (): void => {
    const box = this.renderRoot.querySelector<HTMLElement>('.lines');
    if (box) fitLines(box);
  };

  async #draw(seal: PictureSeal): Promise<void> {
    const isWanted = (): boolean => this.isConnected && this.#valid === seal;
    try {
      const bitmap = await decodeStoredJpeg(seal.jpeg, isWanted);
      const canvas = this.renderRoot.querySelector('canvas');
      if (!canvas || this.#valid !== seal) bitmap.close();
      else if (!paintPicture(canvas, bitmap) && isWanted()) this.dispatchEvent(new Event('abort'));
    } catch {
      const canDecode = typeof createImageBitmap === 'function';
      if (isWanted()) this.dispatchEvent(new Event(canDecode ? 'error' : 'abort'));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seal-preview': SealPreviewElement;
  }
}
