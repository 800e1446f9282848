/** What choosing a file does: it becomes the draft's picture, or is refused. */
import type { Crop } from '../picture/crop.js';
import { openPictureMaker } from '../picture/open-picture-maker.js';
import type { Made, PictureMaker, Refused } from '../picture/picture-maker.js';
import type { Rejection } from '../seal/rejection.js';
import { ChosenFile, refusedFor } from './chosen-file.js';
import type { EditorHost } from './editor-host.js';
import * as editing from './editor-state.js';
import type { EditorState } from './editor-state.js';

/** The files that a person chose, or that it was a folder, or the address of something instead of a file. */
export type ChosenFiles = readonly File[] | 'folder' | 'address';

/** The controller, through which alone the state changes. */
export interface EditorWriter {
  readonly state: () => EditorState;
  readonly become: (state: EditorState) => void;
  readonly announce: (rejection: Rejection) => void;
}

const openMaker = (): Promise<PictureMaker | undefined> =>
  openPictureMaker().catch(() => undefined);

/** The file that is chosen now: held while it is read, while an offer for it stands, and while its picture can be cropped. */
export class PictureChoice {
  readonly #host: EditorHost;
  readonly #writer: EditorWriter;
  #chosen: ChosenFile | undefined;
  // A worker takes some time to start.
  #nextMaker: Promise<PictureMaker | undefined> | undefined;

  constructor(host: EditorHost, writer: EditorWriter) {
    this.#host = host;
    this.#writer = writer;
  }

  /** Gets ready to read a file. */
  prepare(): void {
    this.#nextMaker ??= openMaker();
  }

  /** Takes the one file that was browsed for, dropped or pasted. */
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

  /** Takes the refused file all the same. */
  acceptOffer(): void {
    if (!this.#chosen) return;
    this.#host.focus('browse');
    this.#begin();
    void this.#read(this.#chosen, true);
  }

  /** Makes the picture of another part. */
  crop(crop: Crop): void {
    this.#writer.become(editing.cropping(this.#writer.state(), crop));
    void this.#makeCrop(crop);
  }

  /** Lets go of the file, of its bitmaps and of the worker that holds it. */
  release(): void {
    this.#chosen?.release();
    this.#chosen = undefined;
  }

  /** Ends the worker that waits for a file, too. */
  close(): void {
    this.release();
    void this.#nextMaker?.then((maker) => maker?.close());
    this.#nextMaker = undefined;
  }

  #begin(): void {
    const { kind } = this.#writer.state().draft;
    this.#writer.become(editing.readingFile(this.#writer.state()));
    // The field of a line goes away, and may have had the focus.
    if (kind === 'text') this.#host.focus('browse');
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
    this.#writer.announce(refusal.refused);
  }
}
