/**
 * Every reason why a text, file, record or save is refused. The list is closed, so that a site can count and translate
 * them. Their messages are in `messages/`.
 */
export const rejectionCodes = [
  // A seal's text, or a picture's caption
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
  'overlaps-password',
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
  // Saving
  'shared-computer',
  'storage-full',
  'storage-denied',
] as const;

/** A reason from the closed list. */
export type RejectionCode = (typeof rejectionCodes)[number];

/** A refusal. It never contains what was refused, so it is safe to log. */
export interface Rejection {
  readonly code: RejectionCode;
  /** The index of the rejected line, from 0. Absent if no single line is meant. */
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
