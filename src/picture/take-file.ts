/** Reads and checks a chosen file before anything is decoded. */
import { type Checked, type RejectionCode, rejected } from '../seal/rejection.js';
import type { Size } from './crop.js';
import { type JpegFacts, MAX_PIXELS, readJpeg } from './jpeg/jpeg.js';
import { foreignFormat } from './headers/foreign-format.js';
import { putExifFirst } from './jpeg/exif-first.js';
import { SHRINKABLE_BYTES } from './file-rule.js';
import { type OtherKind, type PictureKind, measurePicture, pictureKind } from './picture-kind.js';

/** A file that was read but not decoded. */
export interface SourceFile {
  /** The picture's bytes, without anything after its end. In a JPEG, the Exif segment comes first of its kind. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly kind: Exclude<PictureKind, 'svg'>;
  /** The size of the whole file, in bytes. */
  readonly fileBytes: number;
  /** What was read from a JPEG; undefined for other kinds. */
  readonly jpeg: JpegFacts | undefined;
}

async function readBytes(file: Blob): Promise<Checked<Uint8Array<ArrayBuffer>>> {
  if (file.size === 0) return rejected('file-empty');
  if (file.size > SHRINKABLE_BYTES) return rejected('file-far-too-large');
  try {
    return { value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return rejected('file-unreadable');
  }
}

function judgeSize(size: Size | undefined): RejectionCode | undefined {
  if (!size) return 'picture-damaged';
  return size.width * size.height > MAX_PIXELS ? 'too-many-pixels' : undefined;
}

function takeOther(bytes: Uint8Array<ArrayBuffer>, kind: OtherKind): Checked<SourceFile> {
  const code = judgeSize(measurePicture(bytes, kind));
  if (code) return rejected(code);
  return { value: { bytes, kind, fileBytes: bytes.length, jpeg: undefined } };
}

function takeJpeg(bytes: Uint8Array<ArrayBuffer>): Checked<SourceFile> {
  const { value: jpeg, rejection } = readJpeg(bytes);
  if (rejection) return { rejection };
  const whole = { bytes: putExifFirst(bytes.subarray(0, jpeg.end)), fileBytes: bytes.length };
  return { value: { ...whole, kind: 'jpeg', jpeg } };
}

/**
 * Reads a file, if it is a picture that may be decoded. Its bytes decide what it is, not its name or type.
 * Never rejects. Refuses with `file-empty`, `file-far-too-large` (above {@link SHRINKABLE_BYTES}, without
 * reading it), `file-unreadable`, `not-picture`, `picture-kind-unsupported`
 * (a picture that browsers do not open, with the name of its format), `vector-picture` (an SVG has no pixels, and may contain
 * scripts), `too-many-pixels`, `picture-damaged`, and for a JPEG with the codes of {@link readJpeg}. The
 * original's rule for files is checked by `ruleBreach`.
 */
export async function takeFile(file: Blob): Promise<Checked<SourceFile>> {
  const { value: bytes, rejection } = await readBytes(file);
  if (rejection) return { rejection };
  const kind = pictureKind(bytes);
  // Many cameras' raw files are TIFFs.
  const format = !kind || kind === 'tiff' ? foreignFormat(bytes) : undefined;
  if (format) return { rejection: { code: 'picture-kind-unsupported', format } };
  if (!kind) return rejected('not-picture');
  if (kind === 'svg') return rejected('vector-picture');
  return kind === 'jpeg' ? takeJpeg(bytes) : takeOther(bytes, kind);
}
