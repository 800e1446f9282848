/** A chosen file, from reading it to releasing it. */
import type { Crop } from '../picture/crop.js';
import { ruleBreach } from '../picture/file-rule.js';
import type { PictureKind } from '../picture/picture-kind.js';
import type { PictureMaker, PictureOutcome, Refused } from '../picture/picture-maker.js';
import type { RejectionCode } from '../seal/rejection.js';
import { decodeForSite } from './decode-for-site.js';
import { latestOnly } from './latest-only.js';
import type { PictureDecoder } from './picture-settings.js';

/** After how long, in ms, progress is shown. For faster work it would only flicker. */
const SLOW_AFTER_MS = 200;

/** How to read a file. */
export interface TakeOptions {
  /** Whether to convert kinds other than JPEG, and shrink files that are too large. */
  readonly anyKind: boolean;
  /** The site's own decoder. */
  readonly decodePicture: PictureDecoder | undefined;
}

/** The outcome for a file that is refused with this code. */
export const refusedFor = (code: RejectionCode): Refused => ({ refused: { code } });

// The rule for files also applies to what the site decodes.
function breachOf(kind: PictureKind, bytes: number): Refused | undefined {
  const breach = ruleBreach(kind, bytes);
  return breach && { ...refusedFor(breach.code), offer: breach.offer };
}

/**
 * The chosen file and the picture maker that holds its bytes. `release` stops all work on it and frees the maker, the
 * file and every bitmap. No method rejects; work in progress during a release resolves with undefined.
 */
export class ChosenFile {
  readonly #file: File;
  readonly #maker: Promise<PictureMaker | undefined>;
  readonly #onSlow: () => void;
  readonly #abort = new AbortController();
  #view: ImageBitmap | undefined;

  /**
   * @param maker Undefined if none could be opened. This object owns and closes it.
   * @param onSlow Called when the work takes long enough to show progress.
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

  /** Makes a picture of another part, in px of the whole. While one is being made, only the latest request waits. */
  readonly crop = latestOnly((crop: Crop) => this.#work((maker) => maker.crop(crop)));

  /** The whole picture, to show while cropping. Undefined if it can't be drawn. `release` closes it. */
  async show(): Promise<ImageBitmap | undefined> {
    const maker = await this.#maker;
    this.#view = await maker?.show();
    if (this.isReleased) this.#view?.close();
    return this.#view;
  }

  /** Frees everything except the picture that was made. */
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
