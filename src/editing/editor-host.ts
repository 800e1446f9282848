/** The interface between the editor's controller and its element. */
import type { PageFields } from '../page/page-fields.js';
import type { SealReading, SealStore } from '../store/seal-store.js';
import type { PictureSettings } from './picture-settings.js';

/** The element, with the properties that a site sets. The events are dispatched from it. */
export type EditorElement = HTMLElement &
  PageFields &
  PictureSettings & {
    readonly askToPersist: boolean;
    readonly updateComplete: Promise<boolean>;
  };

/** The store's reading; `pending` until it has answered. */
export type EditorReading = SealReading | { readonly state: 'pending' };

/** Whether there is a seal, or the trace of one, to remove. A store refuses to remove a seal of a newer version. */
export const isKept = (reading: EditorReading): boolean =>
  reading.state === 'missing' ? reading.reason !== 'newer-version' : reading.state === 'shown';

/** What the controller needs from its element. */
export interface EditorHost {
  readonly element: EditorElement;
  readonly store: () => SealStore;
  readonly reading: () => EditorReading;
  /** Whether the editor has been in view long enough for a click to be intentional. */
  readonly isSettled: () => boolean;
  /** Loads and registers the cropping tool. */
  readonly loadCrop: () => Promise<unknown>;
  /** Focuses a part of the editor once it is drawn. False if the user has gone on to a field of the page. */
  readonly focus: (id: string) => Promise<boolean>;
  /** Called when the state has changed. */
  readonly changed: () => void;
}
