/** The original's rule for a chosen file, a JPEG under 1 MB, and what can be done where one breaks it. */
import type { RejectionCode } from '../seal/rejection.js';
import type { PictureKind } from './picture-kind.js';

/**
 * Bytes from which on a chosen file is too large: it must be "under 1 MB" (the original's help page,
 * row 5 in seal.md).
 */
export const FILE_BYTES_LIMIT = 1_048_576;

/** Bytes of a file that is still shrunk, at most, 50 MB: it is read into memory as a whole. */
export const SHRINKABLE_BYTES = 50 * 1_048_576;

/** What can be done about a refused file: make a JPEG of it, or a smaller one. */
export type Offer = 'convert' | 'shrink';

/** How a file is not what the original's rule asks for, a JPEG under 1 MB, and what can be done about it. */
export interface RuleBreach {
  readonly code: RejectionCode;
  readonly offer: Offer;
}

/** How a file of this kind and number of bytes breaks the original's rule; undefined where it does not. */
export function ruleBreach(kind: PictureKind, fileBytes: number): RuleBreach | undefined {
  if (fileBytes >= FILE_BYTES_LIMIT) return { code: 'file-too-large', offer: 'shrink' };
  return kind === 'jpeg' ? undefined : { code: 'not-jpeg', offer: 'convert' };
}
