/** The steps in which the keys and the buttons choose the part of a picture that shows. */
import { MIDDLE, isSameCrop, moveCrop, wholeCrop, zoomCrop } from '../../picture/adjust-crop.js';
import { type Crop, type Size, cropToSeal } from '../../picture/crop.js';
import type { CropMessages } from '../../messages/en/crop.js';

/** One step. Its name is also that of its button's words. */
export interface CropStep {
  readonly name: 'zoomOut' | 'zoomIn' | 'startAgain' | 'left' | 'up' | 'down' | 'right';
  /** The values of `KeyboardEvent.key` that take it. */
  readonly keys: readonly string[];
  /** The words for why it goes no further. */
  readonly limit: keyof CropMessages & ('edge' | 'closest' | 'widest' | 'atStart');
  readonly take: (crop: Crop, size: Size) => Crop;
}

/** How far a step moves, as a share of what shows; at least a px. */
const MOVE = 0.1;
/** By which factor a step zooms. */
const ZOOM = 1.25;

const zoom = (factor: number): CropStep['take'] => {
  return (crop, size) => zoomCrop(crop, factor, MIDDLE, size);
};
const move = (x: number, y: number): CropStep['take'] => {
  return (crop, size) => {
    const way = Math.max(MOVE, 1 / crop.height);
    return moveCrop(crop, { x: x * way, y: y * way }, size);
  };
};

/** What changes the zoom, or takes all changes back. */
export const zoomSteps: readonly CropStep[] = [
  { name: 'zoomOut', keys: ['-', '_', '−'], limit: 'widest', take: zoom(1 / ZOOM) },
  { name: 'zoomIn', keys: ['+', '='], limit: 'closest', take: zoom(ZOOM) },
  { name: 'startAgain', keys: ['Home'], limit: 'atStart', take: (_, size) => cropToSeal(size) },
];

/** What moves. Left is left in every script: pictures have no direction of reading. */
export const moveSteps: readonly CropStep[] = [
  { name: 'left', keys: ['ArrowLeft'], limit: 'edge', take: move(-1, 0) },
  { name: 'up', keys: ['ArrowUp'], limit: 'edge', take: move(0, -1) },
  { name: 'down', keys: ['ArrowDown'], limit: 'edge', take: move(0, 1) },
  { name: 'right', keys: ['ArrowRight'], limit: 'edge', take: move(1, 0) },
];

/** The step that a key takes; none with a key held that makes it the browser's. */
export function stepOfKey(event: KeyboardEvent): CropStep | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return [...zoomSteps, ...moveSteps].find(({ keys }) => keys.includes(event.key));
}

/** Whether a step would change what shows. */
export function isPossible({ take }: CropStep, crop: Crop, size: Size): boolean {
  return !isSameCrop(wholeCrop(take(crop, size), size), crop);
}
