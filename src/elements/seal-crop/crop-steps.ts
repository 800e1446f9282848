/** The steps by which keys and buttons move and zoom the crop. */
import { MIDDLE, isSameCrop, moveCrop, wholeCrop, zoomCrop } from '../../picture/adjust-crop.js';
import { type Crop, type Size, cropToSeal } from '../../picture/crop.js';
import type { CropMessages } from '../../messages/en/crop.js';

/** One step. Its name is also the key of its button's message. */
export interface CropStep {
  readonly name: 'zoomOut' | 'zoomIn' | 'startAgain' | 'left' | 'up' | 'down' | 'right';
  /** The values of `KeyboardEvent.key` that trigger it. */
  readonly keys: readonly string[];
  /** The key of the message that says why it can go no further. */
  readonly limit: keyof CropMessages & ('edge' | 'closest' | 'widest' | 'atStart');
  readonly take: (crop: Crop, size: Size) => Crop;
}

/** How far a step moves, as a fraction of the visible part; at least one px. */
const MOVE = 0.1;
/** The factor by which a step zooms. */
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

/** The steps that zoom, or reset the crop. */
export const zoomSteps: readonly CropStep[] = [
  { name: 'zoomOut', keys: ['-', '_', '−'], limit: 'widest', take: zoom(1 / ZOOM) },
  { name: 'zoomIn', keys: ['+', '='], limit: 'closest', take: zoom(ZOOM) },
  { name: 'startAgain', keys: ['Home'], limit: 'atStart', take: (_, size) => cropToSeal(size) },
];

/** The steps that move. Left stays left in right-to-left scripts: pictures have no reading direction. */
export const moveSteps: readonly CropStep[] = [
  { name: 'left', keys: ['ArrowLeft'], limit: 'edge', take: move(-1, 0) },
  { name: 'up', keys: ['ArrowUp'], limit: 'edge', take: move(0, -1) },
  { name: 'down', keys: ['ArrowDown'], limit: 'edge', take: move(0, 1) },
  { name: 'right', keys: ['ArrowRight'], limit: 'edge', take: move(1, 0) },
];

/** The step for a key. Undefined with Ctrl, Alt or Meta, which make it a browser shortcut. */
export function stepOfKey(event: KeyboardEvent): CropStep | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return [...zoomSteps, ...moveSteps].find(({ keys }) => keys.includes(event.key));
}

/** Whether a step would change the crop. */
export function isPossible({ take }: CropStep, crop: Crop, size: Size): boolean {
  return !isSameCrop(wholeCrop(take(crop, size), size), crop);
}
