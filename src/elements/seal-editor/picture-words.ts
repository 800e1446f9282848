import { ruleBreach } from '../../picture/file-rule.js';
import type { PictureKind } from '../../picture/picture-kind.js';
import type { ChosenPicture, EditorState } from '../../editing/editor-state.js';
import type { EditorMessages } from '../../messages/en/editor.js';

/** The formats' names, which are the same in every language. */
const NAMES: Readonly<Record<PictureKind, string>> = {
  jpeg: 'JPEG',
  png: 'PNG',
  gif: 'GIF',
  webp: 'WebP',
  bmp: 'BMP',
  avif: 'AVIF',
  heic: 'HEIC',
  svg: 'SVG',
};

function doneWords({ kind, fileBytes, madeBytes }: ChosenPicture, words: EditorMessages): string {
  const breach = ruleBreach(kind, fileBytes);
  if (!breach) return words.pictureReady;
  if (breach.offer === 'convert') return words.pictureConverted(NAMES[kind]);
  return kind === 'jpeg'
    ? words.pictureShrunk(fileBytes, madeBytes)
    : words.pictureConvertedAndShrunk(NAMES[kind], fileBytes, madeBytes);
}

/** What is said of a file while it is read, and of what was made of it; empty where there is nothing to say. */
export function pictureWords(
  { busy, slow, chosen, draft, fileRejection }: EditorState,
  words: EditorMessages,
): string {
  if (busy === 'reading' && slow) return words.reading;
  if (fileRejection || !draft.picture) return '';
  if (chosen) return doneWords(chosen, words);
  return busy ? '' : words.pictureReady;
}
