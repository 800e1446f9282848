/** The original's rule for a chosen file, a JPEG under 1 MB, and what can be done if a file breaks it. */
import type { RejectionCode } from '../seal/rejection.js';
import type { PictureKind } from './picture-kind.js';

/**
 * A chosen file of this many bytes or more is too large: it must be "under 1 MB" (source: the original's
 * help page).
 */
export const FILE_BYTES_LIMIT = 1_048_576;

/** The largest file that can be shrunk, in bytes (50 MB): the whole file is read into memory. */
export const SHRINKABLE_BYTES = 50 * 1_048_576;

/** What can be done about a refused file: convert it to JPEG, or make it smaller. */
export type Offer = 'convert' | 'shrink';

/** How a file breaks the original's rule, and what can be done about it. */
export interface RuleBreach {
  readonly code: RejectionCode;
  readonly offer: Offer;
}

/** How a file of this kind and size in bytes breaks the original's rule. Undefined if it does not. */
export function ruleBreach(kind: PictureKind, fileBytes: number): RuleBreach | undefined {
  if (fileBytes >= FILE_BYTES_LIMIT) return { code: 'file-too-large', offer: 'shrink' };
  return kind === 'jpeg' ? undefined : { code: 'not-jpeg', offer: 'convert' };
}
