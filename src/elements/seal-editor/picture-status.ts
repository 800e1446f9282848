import { ruleBreach } from '../../picture/file-rule.js';
import type { PictureKind } from '../../picture/picture-kind.js';
import type { ChosenPicture, EditorState } from '../../editing/editor-state.js';
import type { EditorMessages } from '../../messages/en/editor.js';

/** The formats' names, the same in every language. */
const NAMES: Readonly<Record<PictureKind, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  gif: 'GIF',
  webp: 'WebP',
  bmp: 'BMP',
  ico: 'ICO',
  avif: 'AVIF',
  heic: 'HEIC',
  tiff: 'TIFF',
  svg: 'SVG',
};

function doneMessage(
  { kind, fileBytes, madeBytes }: ChosenPicture,
  messages: EditorMessages,
): string {
  const breach = ruleBreach(kind, fileBytes);
  if (!breach) return messages.pictureReady;
  if (breach.offer === 'convert') return messages.pictureConverted(NAMES[kind]);
  return kind === 'jpeg'
    ? messages.pictureShrunk(fileBytes, madeBytes)
    : messages.pictureConvertedAndShrunk(NAMES[kind], fileBytes, madeBytes);
}

/** The message while a file is read, or about its result. Empty if there is nothing to say. */
export function pictureStatus(
  { isReading, slow, chosen, draft, fileRejection }: EditorState,
  messages: EditorMessages,
): string {
  if (isReading && slow) return messages.reading;
  if (fileRejection || !draft.picture) return '';
  if (chosen) return doneMessage(chosen, messages);
  return isReading ? '' : messages.pictureReady;
}
