/**
 * Every reason why a text, a file, a record or a save is refused: closed, so that a site can count
 * and translate them. The words for each stand in `elements/messages/`.
 */
export const rejectionCodes = [
  // Words of a text seal, or a picture's caption
  'empty',
  'too-many-lines',
  'line-too-long',
  'line-too-wide',
  'caption-missing',
  'caption-too-long',
  'control-character',
  'bidi-character',
  'zero-width-character',
  'lone-surrogate',
  'unknown-character',
  'too-many-marks',
  'contains-user-name',
  'contains-site-name',
  'equals-password',
  'too-common',
  // A file chosen for a picture
  'picture-missing',
  'several-files',
  'file-unreadable',
  'file-empty',
  'folder',
  'address',
  'file-too-large',
  'file-far-too-large',
  'not-jpeg',
  'not-picture',
  'vector-picture',
  'heic-not-decoded',
  'too-many-pixels',
  'too-many-scans',
  'too-many-segments',
  'picture-cut-short',
  'picture-unsupported',
  'picture-kind-unsupported',
  'picture-damaged',
  'picture-not-encoded',
  'canvas-falsified',
  // A stored record
  'unreadable',
  'newer-version',
  // Keeping it
  'shared-computer',
  'storage-full',
  'storage-denied',
] as const;

/** One of the closed list of reasons. */
export type RejectionCode = (typeof rejectionCodes)[number];

/** A refusal. It never holds what was refused, so that it may be logged. */
export interface Rejection {
  readonly code: RejectionCode;
  /** Which line of a text seal is meant, counted from 0; absent where no single line is. */
  readonly line?: number;
  /** The name of the refused file's format, for `picture-kind-unsupported`. */
  readonly format?: string;
}

/** The outcome of a check: the value that passed, or why it was refused. Nothing throws. */
export type Checked<T> =
  | { readonly value: T; readonly rejection?: undefined }
  | { readonly value?: undefined; readonly rejection: Rejection };

/** Builds the refused outcome of a check. */
export function rejected(code: RejectionCode, line?: number): { readonly rejection: Rejection } {
  return { rejection: line === undefined ? { code } : { code, line } };
}
