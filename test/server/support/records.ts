/** Records as a page sends them. */
import type { Seal } from '../../../src/seal/seal.js';
import { writeRecord } from '../../../src/store/write-record.js';

const colour = 'teal';

/** A text that no log may contain. */
export const SECRET_LINE = 'whale42';

export const textRecord = writeRecord({ kind: 'text', lines: [SECRET_LINE], colour });
export const otherRecord = writeRecord({ kind: 'text', lines: ['otter'], colour });

const jpeg = new Uint8Array(65_536).fill(0x5a);
jpeg.set([0xff, 0xd8]);
const picture: Seal = { kind: 'picture', jpeg, width: 480, height: 360, caption: 'a kite', colour };

/** The largest picture that a browser stores. */
export const pictureRecord = writeRecord(picture);
