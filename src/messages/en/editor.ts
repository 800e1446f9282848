import { formatsFor } from '../formats.js';

const { fileSize, plural } = formatsFor('en');

/** What `<seal-editor>` says. */
export const englishEditor = {
  title: 'Your Sign-in Seal',
  kindGroup: 'Kind of seal',
  text: 'Create a Text Seal',
  picture: 'Upload an Image',

  wordsGroup: 'Words for your seal',
  textAdvice: 'Choose words that are unique and hard to guess. Never use your ID or your password.',
  line: (number: number): string => `Line ${number}`,
  count: (used: number, most: number): string =>
    `${used} of ${most} ${plural(most, { one: 'character', other: 'characters' })}`,
  riskHigh:
    'This is too common: a copied page could guess it in a few tries. Choose something unusual.',
  riskSome:
    'Someone who tries many common words could guess this. Something more unusual is safer.',
  riskLow: 'A copied page is unlikely to guess this.',

  pictureGroup: 'Picture for your seal',
  pictureAdvice:
    'Choose a special picture that is easy to identify when it is small. Use a JPEG file under 1 MB.',
  browse: 'Browse',
  dropHint: 'or drop a picture here, or paste one.',
  reading: 'Reading the picture…',
  stopReading: 'Stop reading',
  convert: 'Convert it for me',
  shrink: 'Shrink it for me',
  offerNote: 'This happens in your browser. Your file is not sent anywhere.',
  offerNoteKept:
    'This happens in your browser. Your file is not sent anywhere; the site gets only the finished seal.',
  pictureReady: 'The picture is ready.',
  /** `kind` is the name of the file's format, such as PNG. */
  pictureConverted: (kind: string): string => `Converted from ${kind}. The picture is ready.`,
  /** The sizes of the chosen file and of the picture made from it, in bytes. */
  pictureShrunk: (from: number, to: number): string =>
    `Shrunk from ${fileSize(from)} to ${fileSize(to)}. The picture is ready.`,
  pictureConvertedAndShrunk: (kind: string, from: number, to: number): string =>
    `Converted from ${kind} and shrunk from ${fileSize(from)} to ${fileSize(to)}. The picture is ready.`,
  cropFailed: 'The cropping tool did not load. Your seal shows the middle of the picture.',
  picturePlain:
    'This picture is almost all one colour. You can keep it, but a picture with more detail is easier to recognize.',
  caption: 'Caption',
  captionAdvice:
    'Describe the picture in a few words that only you know. A screen reader reads them out; a copied page does not have them.',

  colourGroup: 'Background colour',
  moreColours: 'See more colours',

  computerAdvice:
    'Never make a seal on a public computer: the next person to use this browser could see it. A seal is kept in this browser only, so make one in every browser you use to sign in.',
  computerAdviceKept:
    'Never make a seal on a public computer: the next person to use this browser could see it. This site keeps the seal for this browser only, so make one in every browser you use to sign in.',
  sharedComputer: 'This is a public or shared computer',
  sharedNote: 'Do not make a seal here. Nothing is stored.',
  sharedKeptNote: 'A seal is stored in this browser. To delete it, press “Remove”, then “Save”.',

  preview: 'Preview',
  previewNote: 'This is how your seal looks on the sign-in page.',
  previewSmallNote: 'The small one is how it looks where space is tight. Would you recognize it?',
  previewWaiting: 'Your seal appears here when it is complete.',
  remove: 'Remove',
  removedNote: 'The seal is cleared. Press “Save” to delete it from this browser for good.',
  removedNoteKept:
    'The seal is cleared. Press “Save” to delete it from this browser and from this site for good.',
  clearedNote: 'The draft is cleared.',
  undo: 'Undo',
  missingNote:
    'A seal was made in this browser, but it is no longer here. Make a new one only if you opened this page yourself and the address is right. To stop the warning without a new seal, press “Remove”, then “Save”.',
  unreadableNote:
    'The seal in this browser is damaged. Make a new one only if you opened this page yourself and the address is right. To stop the warning without a new seal, press “Remove”, then “Save”.',

  newerNote:
    'Your Sign-in Seal needs a newer version of this page. This version can neither change nor remove it, so do not make a new one here. Reload the page. If that does not help, try again later. You can also remove the seal by deleting this site’s data in your browser’s settings, which may sign you out.',
  reload: 'Reload the page',

  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
  unsaved: 'You have unsaved changes. What do you want to do with them?',
  discard: 'Discard changes',
  keep: 'Keep editing',
  saved: 'Your Sign-in Seal is saved in this browser.',
  savedKept: 'Your Sign-in Seal is saved in this browser, and this site keeps a copy for it.',
  removed: 'Your Sign-in Seal is removed from this browser.',
  removedKept: 'Your Sign-in Seal is removed from this browser and from this site.',
} as const;

type Message<T> = T extends (...values: infer Values) => string
  ? (...values: Values) => string
  : string;

/** The messages of `<seal-editor>`, by key. Those with numbers are functions, so that each language can form its own plurals. */
export type EditorMessages = {
  readonly [Use in keyof typeof englishEditor]: Message<(typeof englishEditor)[Use]>;
};
