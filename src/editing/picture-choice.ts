/** Turns a chosen file into the draft's picture, or refuses it. */
import type { Crop } from '../picture/crop.js';
import { openPictureMaker } from '../picture/open-picture-maker.js';
import type { Made, PictureMaker, Refused } from '../picture/picture-maker.js';
import { ChosenFile, refusedFor } from './chosen-file.js';
import type { EditorHost } from './editor-host.js';
import * as editing from './editor-state.js';
import type { EditorWriter } from './editor-writer.js';
import type { Refusals } from './refusals.js';

/** The files that the user chose, or `folder` or `address` if it was one of these instead of a file. */
export type ChosenFiles = readonly File[] | 'folder' | 'address';

const openMaker = (): Promise<PictureMaker | undefined> =>
  openPictureMaker().catch(() => undefined);

/** Holds the chosen file while it is being read, while an offer for it is shown, and while it can be cropped. */
export class PictureChoice {
  readonly #host: EditorHost;
  readonly #writer: EditorWriter;
  readonly #refusals: Refusals;
  #chosen: ChosenFile | undefined;
  // Started early, because a worker takes time to start.
  #nextMaker: Promise<PictureMaker | undefined> | undefined;

  constructor(host: EditorHost, writer: EditorWriter, refusals: Refusals) {
    this.#host = host;
    this.#writer = writer;
    this.#refusals = refusals;
  }

  /** Gets ready to read a file. */
  prepare(): void {
    this.#nextMaker ??= openMaker();
  }

  /** Reads the one file that was chosen, dropped or pasted. */
  choose(files: ChosenFiles): void {
    const [file, ...others] = typeof files === 'string' ? [] : files;
    this.release();
    this.#begin();
    if (!file || others.length > 0) {
      this.#refuse(refusedFor(typeof files === 'string' ? files : 'several-files'));
      return;
    }
    this.#chosen = this.#open(file);
    void this.#read(this.#chosen, this.#host.element.convertPictures === 'always');
  }

  /** Converts or shrinks the refused file. */
  acceptOffer(): void {
    if (!this.#chosen) return;
    void this.#host.focus('browse');
    this.#begin();
    void this.#read(this.#chosen, true);
  }

  /** Makes a picture of another part. */
  crop(crop: Crop): void {
    this.#writer.become(editing.cropping(this.#writer.state(), crop));
    void this.#makeCrop(crop);
  }

  /** Frees the file, its bitmaps and its worker. */
  release(): void {
    this.#chosen?.release();
    this.#chosen = undefined;
  }

  /** Frees everything, including the worker that waits for a file. */
  close(): void {
    this.release();
    void this.#nextMaker?.then((maker) => maker?.close());
    this.#nextMaker = undefined;
  }

  #begin(): void {
    const { kind } = this.#writer.state().draft;
    this.#writer.become(editing.readingFile(this.#writer.state()));
    // The text fields disappear, and one may have had the focus.
    if (kind === 'text') void this.#host.focus('browse');
  }

  #open(file: File): ChosenFile {
    const maker = this.#nextMaker ?? openMaker();
    this.#nextMaker = undefined;
    return new ChosenFile(file, maker, () => {
      this.#writer.become({ ...this.#writer.state(), slow: true });
    });
  }

  async #read(chosen: ChosenFile, anyKind: boolean): Promise<void> {
    const { decodePicture } = this.#host.element;
    const outcome = await chosen.take({ anyKind, decodePicture });
    if (outcome?.made) await this.#use(chosen, outcome);
    else if (outcome) this.#refuse(outcome);
  }

  async #use(chosen: ChosenFile, made: Made): Promise<void> {
    this.#writer.become(editing.pictureMade(this.#writer.state(), made));
    const [cropView] = await Promise.all([chosen.show(), this.#host.loadCrop()]).catch(
      () => ['failed'] as const,
    );
    if (!chosen.isReleased) this.#writer.become({ ...this.#writer.state(), cropView });
  }

  async #makeCrop(crop: Crop): Promise<void> {
    const outcome = await this.#chosen?.crop(crop);
    const state = this.#writer.state();
    if (!outcome || state.chosen?.crop !== crop) return;
    if (outcome.made) this.#writer.become(editing.pictureMade(state, outcome, crop));
    else this.#refuse(outcome);
  }

  #refuse(refusal: Refused): void {
    const offer = this.#host.element.convertPictures === 'never' ? undefined : refusal.offer;
    this.#writer.become(editing.fileRefused(this.#writer.state(), { ...refusal, offer }));
    this.#refusals.announce(refusal.refused);
  }
}
