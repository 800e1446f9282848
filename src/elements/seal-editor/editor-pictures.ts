/** What choosing a file does in the editor: it becomes the draft's picture, or is refused. */
import type { Crop } from '../../picture/crop.js';
import { ruleBreach } from '../../picture/file-rule.js';
import { openPictureMaker } from '../../picture/open-picture-maker.js';
import type { Made, PictureMaker, PictureOutcome, Refused } from '../../picture/picture-maker.js';
import type { RejectionCode } from '../../seal/rejection.js';
import { decodeForSite } from '../../editing/decode-for-site.js';
import type { EditorModel } from './editor-model.js';
import * as editing from '../../editing/editor-state.js';
import type { ChosenFiles } from './file-drop.js';
import { latestOnly } from '../../editing/latest-only.js';

/** From when on reading is shown to take its time, in ms: what is faster would only flicker. */
const SLOW_AFTER = 200;

const refusedFor = (code: RejectionCode): Refused => ({ refused: { code } });

/** Reads one file at a time. A file chosen meanwhile, Stop, or Remove makes an earlier one out of date. */
export class EditorPictures {
  readonly #model: EditorModel;
  #maker: Promise<PictureMaker> | undefined;
  #reading: AbortController | undefined;
  #file: File | undefined;
  #crop: (crop: Crop) => void = () => undefined;

  constructor(model: EditorModel) {
    this.#model = model;
  }

  /** Makes ready to read: a worker takes some time to start. */
  warmUp(): void {
    this.#maker ??= openPictureMaker();
    this.#maker.catch(() => (this.#maker = undefined));
  }

  /** Takes the one file that was browsed for, dropped or pasted. */
  async choose(files: ChosenFiles): Promise<void> {
    const [file, ...others] = files === 'folder' ? [] : files;
    this.#file = others.length === 0 ? file : undefined;
    if (this.#file) {
      await this.#read(this.#file, this.#model.host.convertPictures === 'always');
      return;
    }
    this.#begin();
    this.#refuse(refusedFor(files === 'folder' ? 'folder' : 'several-files'));
  }

  /** Takes the refused file all the same: the person lets it be converted or shrunk. */
  async acceptOffer(): Promise<void> {
    this.#model.focus('browse');
    if (this.#file) await this.#read(this.#file, true);
  }

  /** Makes the picture of another part. While one is made, only the last of further ones counts. */
  crop(crop: Crop): void {
    this.#model.become(editing.cropping(this.#model.state, crop));
    this.#crop(crop);
  }

  /** Stops reading. */
  stop(): void {
    this.close();
    this.#model.focus('browse');
  }

  /** Lets go of the file and of the worker; the picture that was made stays. */
  close(): void {
    this.#abandon();
    const { busy, chosen } = this.#model.state;
    if (busy === 'reading' || chosen) this.#model.become(editing.stopReading(this.#model.state));
  }

  #abandon(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    const maker = this.#maker;
    this.#maker = undefined;
    maker?.then(
      ({ close }) => {
        close();
      },
      () => undefined,
    );
  }

  #begin(): number {
    // An earlier file is still being read.
    if (this.#reading) this.#abandon();
    const { state } = this.#model;
    this.#model.become(editing.readingFile(state));
    // The field of a line goes away, and may have had the focus.
    if (state.draft.kind === 'text') this.#model.focus('browse');
    return this.#model.state.choice;
  }

  async #read(file: File, anyKind: boolean): Promise<void> {
    const choice = this.#begin();
    const reading = new AbortController();
    this.#reading = reading;
    const outcome = await this.#tellSlow(choice, this.#outcome(file, anyKind, reading.signal));
    if (choice !== this.#model.state.choice) return;
    this.#reading = undefined;
    if (outcome.made) await this.#take(outcome);
    else this.#refuse(outcome);
  }

  async #outcome(file: File, anyKind: boolean, signal: AbortSignal): Promise<PictureOutcome> {
    this.warmUp();
    const maker = await this.#maker?.catch(() => undefined);
    if (!maker) return refusedFor('picture-not-encoded');
    const outcome = await maker.take(file, anyKind);
    const { decodePicture } = this.#model.host;
    if (!outcome.undecodedKind || !decodePicture) return outcome;
    const breach = ruleBreach(outcome.undecodedKind, file.size);
    if (breach && !anyKind) return { ...refusedFor(breach.code), offer: breach.offer };
    const bitmap = await decodeForSite(decodePicture, file, signal);
    return bitmap ? maker.takeDecoded(bitmap) : outcome;
  }

  async #take(made: Made): Promise<void> {
    const { state, host } = this.#model;
    this.#model.become(editing.pictureMade(state, made));
    const { choice } = state;
    const maker = await this.#maker;
    this.#crop = latestOnly((crop) => this.#makeCrop(choice, crop));
    const [cropView] = await Promise.all([maker?.show(), host.loadCrop()]).catch(
      () => ['failed'] as const,
    );
    if (choice === this.#model.state.choice) this.#model.set({ cropView });
  }

  async #makeCrop(choice: number, crop: Crop): Promise<void> {
    const isWanted = (): boolean => choice === this.#model.state.choice;
    const maker = isWanted() ? await this.#maker : undefined;
    const outcome = maker && (await this.#tellSlow(choice, maker.crop(crop)));
    if (!outcome || !isWanted() || this.#model.state.chosen?.crop !== crop) return;
    if (outcome.made) this.#model.become(editing.pictureMade(this.#model.state, outcome, crop));
    else this.#refuse(outcome);
  }

  #refuse(refusal: Refused): void {
    const mayOffer = this.#model.host.convertPictures !== 'never';
    const offer = mayOffer ? refusal.offer : undefined;
    this.#model.become(editing.fileRefused(this.#model.state, { ...refusal, offer }));
    this.#model.tell(refusal.refused);
  }

  async #tellSlow<Value>(choice: number, work: Promise<Value>): Promise<Value> {
    const timer = setTimeout(() => {
      if (choice === this.#model.state.choice) this.#model.set({ slow: true });
    }, SLOW_AFTER);
    const value = await work;
    clearTimeout(timer);
    return value;
  }
}
