/** The public surface. Importing it registers nothing: import `signin-seal/define/…` for that. */
export { SigninSealElement } from './elements/signin-seal/signin-seal-element.js';
export { SealEditorElement } from './elements/seal-editor/seal-editor-element.js';
export { SealPreviewElement } from './elements/seal-preview/seal-preview-element.js';
export { SealHelpElement } from './elements/seal-help/seal-help-element.js';
export * from './editing/editor-events.js';
export * from './elements/signin-seal/signin-events.js';
export { SealForeignEvent } from './elements/signin-seal/foreign-event.js';
export type { SealState } from './elements/common/seal-controller.js';
export { sealStoreContext } from './elements/common/seal-store-context.js';
export type { ConvertPictures, PictureDecoder } from './editing/picture-settings.js';
export type { MessageOverrides, Messages } from './messages/messages.js';
export type {
  MissingReason,
  SaveOptions,
  SealReader,
  SealReading,
  SealStore,
  StoreOutcome,
  WithheldReason,
} from './store/seal-store.js';
export { BrowserStore } from './store/browser-store.js';
export { MemoryStore } from './store/memory-store.js';
export { readRecord } from './store/seal-record.js';
export { writeRecord } from './store/write-record.js';
export {
  type Checked,
  type Rejection,
  type RejectionCode,
  rejectionCodes,
} from './seal/rejection.js';
export { parseSeal } from './seal/parse-seal.js';
export type { PictureSeal, Seal, TextSeal } from './seal/seal.js';
export { type Colour, type ColourName, palette } from './seal/palette.js';
