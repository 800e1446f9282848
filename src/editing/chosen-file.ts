/** A file that a person chose, from reading it to letting go of it. */
import type { Crop } from '../picture/crop.js';
import { ruleBreach } from '../picture/file-rule.js';
import type { PictureKind } from '../picture/picture-kind.js';
import type { PictureMaker, PictureOutcome, Refused } from '../picture/picture-maker.js';
import type { RejectionCode } from '../seal/rejection.js';
import { decodeForSite } from './decode-for-site.js';
import { latestOnly } from './latest-only.js';
import type { PictureDecoder } from './picture-settings.js';

/** From when on work on a file is shown to take its time, in ms: what is faster would only flicker. */
const SLOW_AFTER_MS = 200;

/** How a file is to be taken. */
export interface TakeOptions {
  /** Whether to convert other kinds than JPEG, and to shrink what is too large. */
  readonly anyKind: boolean;
  /** The site's own decoder. */
  readonly decodePicture: PictureDecoder | undefined;
}

/** The outcome of a file that is refused with this code. */
export const refusedFor = (code: RejectionCode): Refused => ({ refused: { code } });

// What the site decodes keeps to the rule for files, too.
function breachOf(kind: PictureKind, bytes: number): Refused | undefined {
  const breach = ruleBreach(kind, bytes);
  return breach && { ...refusedFor(breach.code), offer: breach.offer };
}

/**
 * The chosen file and the picture maker that holds its bytes. `release` ends all work on it and frees the maker, the
 * file and every bitmap. Nothing rejects; what is under way at a release resolves with undefined.
 */
export class ChosenFile {
  readonly #file: File;
  readonly #maker: Promise<PictureMaker | undefined>;
  readonly #onSlow: () => void;
  readonly #abort = new AbortController();
  #view: ImageBitmap | undefined;

  /**
   * @param maker Undefined where none could be opened. It belongs to this file from now on.
   * @param onSlow Called when the work takes long enough to show that.
   */
  constructor(file: File, maker: Promise<PictureMaker | undefined>, onSlow: () => void) {
    this.#file = file;
    this.#maker = maker;
    this.#onSlow = onSlow;
  }

  get isReleased(): boolean {
    return this.#abort.signal.aborted;
  }

  /** Makes a picture of the file's middle. */
  take(options: TakeOptions): Promise<PictureOutcome | undefined> {
    return this.#work((maker) => this.#take(maker, options));
  }

  /** Makes a picture of another part, in px of the whole. While one is made, only the last of further ones counts. */
  readonly crop = latestOnly((crop: Crop) => this.#work((maker) => maker.crop(crop)));

  /** The whole picture, to choose a part of; undefined where it can't be drawn. `release` closes it. */
  async show(): Promise<ImageBitmap | undefined> {
    const maker = await this.#maker;
    this.#view = await maker?.show();
    if (this.isReleased) this.#view?.close();
    return this.#view;
  }

  /** Lets go of everything but the picture that was made. */
  release(): void {
    this.#abort.abort();
    this.#view?.close();
    void this.#maker.then((maker) => maker?.close());
  }

  async #work(
    work: (maker: PictureMaker) => Promise<PictureOutcome>,
  ): Promise<PictureOutcome | undefined> {
    const timer = setTimeout(() => {
      if (!this.isReleased) this.#onSlow();
    }, SLOW_AFTER_MS);
    const maker = await this.#maker;
    const outcome = maker ? await work(maker) : refusedFor('picture-not-encoded');
    clearTimeout(timer);
    return this.isReleased ? undefined : outcome;
  }

  async #take(
    maker: PictureMaker,
    { anyKind, decodePicture }: TakeOptions,
  ): Promise<PictureOutcome> {
    const outcome = await maker.take(this.#file, anyKind);
    if (!outcome.undecodedKind || !decodePicture) return outcome;
    const breach = anyKind ? undefined : breachOf(outcome.undecodedKind, this.#file.size);
    return breach ?? (await this.#takeFromSite(maker, decodePicture)) ?? outcome;
  }

  async #takeFromSite(
    maker: PictureMaker,
    decodePicture: PictureDecoder,
  ): Promise<PictureOutcome | undefined> {
    const bitmap = await decodeForSite(decodePicture, this.#file, this.#abort.signal);
    if (!this.isReleased) return bitmap && maker.takeDecoded(bitmap);
    bitmap?.close();
    return undefined;
  }
}
