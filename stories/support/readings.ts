/** Everything that a store can find, by the name in the stories' controls. */
import type { SealReading } from '../../src/store/seal-store.js';
import { blueWhale, redKite } from './seals.js';

const readings = {
  'none yet': { state: 'none' },
  words: { state: 'shown', seal: blueWhale },
  gone: { state: 'missing', reason: 'gone' },
  'lost by the site': { state: 'missing', reason: 'lost' },
  unreadable: { state: 'missing', reason: 'unreadable' },
  'newer version': { state: 'missing', reason: 'newer-version' },
  framed: { state: 'withheld', reason: 'framed' },
  insecure: { state: 'withheld', reason: 'insecure' },
  'storage denied': { state: 'withheld', reason: 'storage-denied' },
  'site unreachable': { state: 'withheld', reason: 'unreachable' },
} as const satisfies Record<string, SealReading>;

/** The name of a reading. */
export type ReadingName = keyof typeof readings | 'picture';

/** All names of readings. */
export const readingNames = [...Object.keys(readings), 'picture'] as readonly ReadingName[];

/** The reading with this name. */
export async function readingNamed(name: ReadingName): Promise<SealReading> {
  return name === 'picture' ? { state: 'shown', seal: await redKite() } : readings[name];
}

/** The control that chooses what the store finds. */
export const readingArg = {
  name: 'the store finds',
  description: 'What the story’s store finds. A property of the story, not of the element.',
  control: 'select',
  options: readingNames,
  table: { category: 'the story' },
} as const;
