import { fileSize } from './file-size.js';

/** What `<seal-editor>` says. */
export const englishEditor = {
  title: 'Your Sign-in Seal',
  kindGroup: 'Kind of seal',
  text: 'Create a Text Seal',
  picture: 'Upload an Image',

  wordsGroup: 'Words of your seal',
  textAdvice: 'Choose words that are unique and hard to guess. Never use your ID or your password.',
  line: (number: number): string => `Line ${number}`,
  count: (used: number, most: number): string => `${used} of ${most} characters`,
  riskHigh: 'Many people would choose this. A copied page could guess it within a few tries.',
  riskSome: 'Someone who tries many common words could guess this. Something odder is better.',
  riskLow: 'A copied page is unlikely to guess this.',

  pictureGroup: 'Picture of your seal',
  pictureAdvice:
    'Choose a special picture that is easy to identify when it is small. A JPEG file under 1 MB serves.',
  browse: 'Browse',
  dropHint: 'or drop a picture here, or paste one.',
  reading: 'Reading the picture…',
  stopReading: 'Stop reading',
  convert: 'Convert it for me',
  shrink: 'Shrink it for me',
  offerNote: 'It is done here, in your browser. The file is sent nowhere.',
  pictureReady: 'The picture is ready.',
  /** `kind` is the format's name, such as PNG. */
  pictureConverted: (kind: string): string => `Converted from ${kind}. The picture is ready.`,
  /** Sizes in bytes: of the file that was chosen, and of the picture that was made. */
  pictureShrunk: (from: number, to: number): string =>
    `Shrunk from ${fileSize(from)} to ${fileSize(to)}. The picture is ready.`,
  pictureConvertedAndShrunk: (kind: string, from: number, to: number): string =>
    `Converted from ${kind} and shrunk from ${fileSize(from)} to ${fileSize(to)}. The picture is ready.`,
  cropFailed: 'The tool for choosing what shows did not load. The middle of the picture is used.',
  picturePlain:
    'There is little to see in it: nearly one colour. You may keep it; a picture with more in it is easier to know again.',
  caption: 'Caption',
  captionAdvice:
    'A few words about the picture that only you know. A screen reader speaks them here, and on no copied page.',

  colourGroup: 'Background colour',
  moreColours: 'See more colours',

  computerAdvice:
    'Never make a seal on a public computer: whoever uses this browser next could see it. A seal is kept in this browser only, so make one in every browser that you sign in with.',
  sharedComputer: 'This is a public or shared computer',
  sharedNote: 'Then make no seal here. Nothing is stored.',

  preview: 'Preview',
  previewNote: 'This is how your seal looks on the sign-in page.',
  previewSmallNote:
    'The small one is how it looks where there is little room. Would you know it again?',
  previewWaiting: 'Your seal shows here as soon as it is complete.',
  remove: 'Remove',
  removedNote: 'The seal is cleared. Press Save to take it out of this browser for good.',
  clearedNote: 'The draft is cleared.',
  undo: 'Undo',
  missingNote:
    'A seal was made in this browser, and it is not here now. Make a new one only if you came to this page by yourself and the address is right. “Remove”, then “Save”, ends the warning without a new seal.',

  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  unsaved: 'You have changes that are not saved. What do you want to do with them?',
  discard: 'Discard changes',
  keep: 'Keep editing',
  saved: 'Your Sign-in Seal is saved in this browser.',
  removed: 'Your Sign-in Seal is removed from this browser.',
} as const;

type Said<T> = T extends (...given: infer Given) => string ? (...given: Given) => string : string;

/** The words of `<seal-editor>`, by their use; those with numbers are functions, so that a language can count. */
export type EditorMessages = {
  readonly [Use in keyof typeof englishEditor]: Said<(typeof englishEditor)[Use]>;
};
