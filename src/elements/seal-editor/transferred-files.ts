/** What a drop or a paste brings for a picture. */
import type { ChosenFiles } from '../../editing/picture-choice.js';

const WORDS = 'text/plain';
const ADDRESSES = 'text/uri-list';
const MARKUP = 'text/html';

const ADDRESS = /^\s*(?:https?|data|blob|file):\S+\s*$/i;
const PICTURE = /<img\b/i;

// A folder comes as a file that can't be read.
const hasFolder = ({ items }: DataTransfer): boolean =>
  [...items].some((item) => item.webkitGetAsEntry()?.isDirectory);

/** Whether it is an address, or a picture out of a page that comes without its file. Nothing is fetched from there. */
function hasAddress(data: DataTransfer): boolean {
  const words = data.getData(WORDS);
  const isPicture = words.trim() === '' && PICTURE.test(data.getData(MARKUP));
  return data.getData(ADDRESSES) !== '' || ADDRESS.test(words) || isPicture;
}

/** What to take: files, a folder, or an address instead of a file. Undefined if it is for something else. */
export function chosenIn(data: DataTransfer | null): ChosenFiles | undefined {
  if (!data) return undefined;
  const files = [...data.files];
  if (hasFolder(data)) return 'folder';
  if (files.length > 0) return files;
  return hasAddress(data) ? 'address' : undefined;
}

/** Whether the dragged data may be a picture. Its contents can be read only once it is dropped. */
export function mayBeChosen({ types }: DataTransfer): boolean {
  const isMarkupAlone = types.includes(MARKUP) && !types.includes(WORDS);
  return types.includes('Files') || types.includes(ADDRESSES) || isMarkupAlone;
}

/** The last part of a path or an address. */
function nameIn(path: string): string {
  const name = path.trim().replace(/^.*[/\\]/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Whether the user means the text that comes with files. Spreadsheets give a picture of the words beside them. File
 * managers give the files' names or paths, which nobody wants in a seal.
 */
export function areWordsMeant(data: DataTransfer): boolean {
  const names = [...data.files].map(({ name }) => name);
  const lines = data
    .getData(WORDS)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  return lines.some((line) => !names.includes(nameIn(line)));
}
