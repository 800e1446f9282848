import { type TemplateResult, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { zoomOf } from '../../picture/adjust-crop.js';
import type { Crop, Size } from '../../picture/crop.js';
import { type CropStep, isPossible, moveSteps, zoomSteps } from './crop-steps.js';
import { UNRECORDED } from '../common/unrecorded.js';
import { sentence } from '../common/sentence.js';
import type { CropMessages } from '../../messages/en/crop.js';

/** Everything that the cropping tool's templates need. */
export interface CropView {
  /** The crop after the last finished change. */
  readonly crop: Crop;
  readonly size: Size;
  readonly messages: CropMessages;
  /** Why the last step changed nothing. Undefined if it did. */
  readonly limit: CropStep['limit'] | undefined;
  /** The number of status announcements so far. */
  readonly announcements: number;
  readonly step: (step: CropStep) => void;
  readonly pressKey: (event: KeyboardEvent) => void;
  readonly turnWheel: (event: WheelEvent) => void;
  readonly hold: (event: PointerEvent) => void;
  readonly drag: (event: PointerEvent) => void;
  readonly release: (event: PointerEvent) => void;
}

/** SVG path data in a box of 24 by 24. */
const ICONS: Readonly<Record<CropStep['name'], string>> = {
  zoomOut: 'M5 12h14',
  zoomIn: 'M5 12h14M12 5v14',
  startAgain: 'M5 5v5h5M5.5 10a7 7 0 1 1-.4 4',
  left: 'M19 12H5m6-6-6 6 6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14m-6-6 6 6 6-6',
  right: 'M5 12h14m-6-6 6 6-6 6',
};

function renderButton({ crop, size, messages, step }: CropView, one: CropStep): TemplateResult {
  const name = messages[one.name];
  return html`<button
    type="button"
    aria-label=${name}
    title=${name}
    aria-disabled=${isPossible(one, crop, size) ? 'false' : 'true'}
    @click=${() => {
      step(one);
    }}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[one.name]} /></svg>
  </button>`;
}

// Outside the role `application`, a screen reader would keep the arrow keys for itself.
function renderFrame(view: CropView): TemplateResult {
  return html`<div
    class="frame"
    role="application"
    tabindex="0"
    aria-label=${view.messages.frame}
    aria-describedby="hint"
    @keydown=${view.pressKey}
    @wheel=${view.turnWheel}
    @pointerdown=${view.hold}
    @pointermove=${view.drag}
    @pointerup=${view.release}
    @pointercancel=${view.release}
    @lostpointercapture=${view.release}
  >
    <canvas aria-hidden="true"></canvas>
  </div>`;
}

const percent = (share: number): number => Math.round(share * 100);

function statusOf({ crop, size, messages, limit }: CropView): string {
  if (limit) return messages[limit];
  const left = percent(crop.left / size.width);
  return messages.place(percent(zoomOf(crop, size)), left, percent(crop.top / size.height));
}

// A new node is announced even if its text is the same as before.
function renderStatus(view: CropView): TemplateResult {
  return html`<div class="status quiet" role="status">
    ${keyed(view.announcements, html`<p>${sentence(statusOf(view))}</p>`)}
  </div>`;
}

/** The frame with the picture, the buttons, and the status that describes the crop. */
export function renderCrop(view: CropView): TemplateResult {
  const button = (step: CropStep): TemplateResult => renderButton(view, step);
  return html`<div
    class="sheltered crop ${UNRECORDED}"
    role="group"
    aria-label=${view.messages.group}
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    data-sl="exclude"
  >
    <p id="hint" class="quiet">${view.messages.hint}</p>
    ${renderFrame(view)}
    <div class="buttons">
      <div class="joined">${zoomSteps.map(button)}</div>
      <div class="joined">${moveSteps.map(button)}</div>
    </div>
    ${renderStatus(view)}
  </div>`;
}
