/** What choosing a file does in the editor: it becomes the draft's picture, or is refused. */
import { type Picture, makePicture } from '../picture/make-picture.js';
import { type Checked, rejected } from '../seal/rejection.js';
import type { EditorModel } from './editor-model.js';
import { fileRefused, pictureMade, readingFile } from './editor-state.js';

async function readOne([file, ...others]: readonly File[]): Promise<Checked<Picture>> {
  return file && others.length === 0 ? makePicture(file) : rejected('several-files');
}

/** Reads the one file. A file chosen meanwhile, or Remove, makes it out of date. */
export async function chooseFiles(model: EditorModel, files: readonly File[]): Promise<void> {
  const { kind } = model.state.draft;
  const reading = readingFile(model.state);
  model.become(reading);
  // The field of a line goes away, and may have had the focus.
  if (kind === 'text') model.focus('browse');
  const { value, rejection } = await readOne(files);
  if (model.state.choice !== reading.choice) return;
  if (value) model.become(pictureMade(model.state, value));
  else {
    model.become(fileRefused(model.state, rejection.code));
    model.tell(rejection);
  }
}
