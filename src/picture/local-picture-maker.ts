/** Makes pictures on the current thread: in the worker, or on a page that can't start one. */
import type { Checked, Rejection } from '../seal/rejection.js';
import { checkCanvas } from './canvas-check.js';
import { type Crop, fitWithin } from './crop.js';
import { type Decoded, type ShareNeeded, decode, decodedOf } from './decode.js';
import { makeDrawing } from './drawing.js';
import { FILE_BYTES_LIMIT, ruleBreach } from './file-rule.js';
import { makeBitmap } from './make-bitmap.js';
import { type MadePicture, makeOfDecoded, makePicture, undecodedCode } from './make-picture.js';
import type { PictureMaker, PictureOutcome, Refused } from './picture-maker.js';
import { type SourceFile, takeFile } from './take-file.js';

/** The largest copy to show while cropping, in px: sharp in the widest frame at 2 device px per CSS px and twice the zoom. */
const SHOWN = { width: 1600, height: 1600 };

const shareShown: ShareNeeded = (whole) => fitWithin(whole, SHOWN).width / whole.width;

function undecoded(source: SourceFile): Refused {
  const { kind } = source;
  const format = kind.toUpperCase();
  return { refused: { code: undecodedCode(source), format }, undecodedKind: kind };
}

/**
 * Whether only some browsers decode this kind. All of them decode AVIF, which is not tried before the person accepts the
 * offer: its coded data can be larger than its header says.
 */
const isRare = (source: SourceFile): boolean =>
  source.kind !== 'avif' && undecodedCode(source) !== 'picture-damaged';

async function canDecode(source: SourceFile): Promise<boolean> {
  const decoded = await decode(source, () => 0);
  decoded?.close();
  return decoded !== undefined;
}

// A JPEG with too many segments is not read to its end, so nothing but its size is known.
function refuseUnread(refused: Rejection, file: Blob, anyKind: boolean): Refused {
  const isTooLarge = !anyKind && file.size >= FILE_BYTES_LIMIT;
  const code = isTooLarge && refused.code === 'too-many-segments' ? 'file-too-large' : refused.code;
  return { refused: { ...refused, code } };
}

// Only what can be done is offered, so a rare kind is first decoded as a test.
async function refuse(source: SourceFile): Promise<PictureOutcome | undefined> {
  const breach = ruleBreach(source.kind, source.fileBytes);
  if (!breach) return undefined;
  if (isRare(source) && !(await canDecode(source))) return undecoded(source);
  return { refused: { code: breach.code }, offer: breach.offer };
}

// The browser's own scaling is good enough here: nothing of this copy is stored.
async function copyOf({ image, ...size }: Decoded): Promise<ImageBitmap | undefined> {
  const { width, height } = fitWithin(size, SHOWN);
  const context = makeDrawing({ width, height })?.context;
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  return makeBitmap(context.canvas);
}

/** A {@link PictureMaker} that works on the thread that created it. */
export class LocalPictureMaker implements PictureMaker {
  #source: SourceFile | undefined;
  // From the site's decoder, for a kind that the browser can't decode.
  #decoded: Decoded | undefined;

  readonly take = async (file: Blob, anyKind: boolean): Promise<PictureOutcome> => {
    this.close();
    const { value: source, rejection } = await takeFile(file);
    if (rejection) return refuseUnread(rejection, file, anyKind);
    this.#source = source;
    const refusal = anyKind ? undefined : await refuse(source);
    return refusal ?? this.#outcome(source, await makePicture(source));
  };

  readonly takeDecoded = async (bitmap: ImageBitmap): Promise<PictureOutcome> => {
    this.#decoded?.close();
    this.#decoded = decodedOf(bitmap);
    return this.#make();
  };

  readonly crop = (crop: Crop): Promise<PictureOutcome> => this.#make(crop);

  readonly show = async (): Promise<ImageBitmap | undefined> => {
    if (checkCanvas() || !this.#source) return undefined;
    const decoded = this.#decoded ?? (await decode(this.#source, shareShown));
    const copy = decoded && (await copyOf(decoded).catch(() => undefined));
    if (decoded !== this.#decoded) decoded?.close();
    return copy;
  };

  readonly close = (): void => {
    this.#decoded?.close();
    this.#decoded = undefined;
    this.#source = undefined;
  };

  async #make(crop?: Crop): Promise<PictureOutcome> {
    const source = this.#source;
    if (!source) return { refused: { code: 'file-unreadable' } };
    const code = this.#decoded && checkCanvas();
    if (code) return { refused: { code } };
    const made = this.#decoded ? makeOfDecoded(this.#decoded, crop) : makePicture(source, crop);
    return this.#outcome(source, await made);
  }

  #outcome(source: SourceFile, { value, rejection }: Checked<MadePicture>): PictureOutcome {
    const { kind, fileBytes } = source;
    if (value) return { made: value, kind, fileBytes };
    return rejection.code === undecodedCode(source) ? undecoded(source) : { refused: rejection };
  }
}
