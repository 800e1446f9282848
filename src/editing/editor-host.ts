/** What the editor's controller knows of the element around it. */
import type { PageFields } from '../page/page-fields.js';
import type { SealReading, SealStore } from '../store/seal-store.js';
import type { PictureSettings } from './picture-settings.js';

/** The element, with what a site sets on it. It dispatches the events. */
export type EditorElement = HTMLElement &
  PageFields &
  PictureSettings & { readonly askToPersist: boolean };

/** What the store says of the seal; `pending`: nothing yet. */
export type EditorReading = SealReading | { readonly state: 'pending' };

/** Whether the browser keeps a seal, or the trace of one: there is something to remove. */
export const isKept = ({ state }: EditorReading): boolean =>
  state === 'shown' || state === 'missing';

/** What the controller asks of the element around it. */
export interface EditorHost {
  readonly element: EditorElement;
  readonly store: () => SealStore;
  readonly reading: () => EditorReading;
  /** Whether the editor has been in view for long enough that a click is meant. */
  readonly isSettled: () => boolean;
  /** Loads and registers the tool for cropping. */
  readonly loadCrop: () => Promise<unknown>;
  /** Focuses a part of the editor once it is drawn. */
  readonly focus: (id: string) => void;
  /** Called when there is a new state. */
  readonly changed: () => void;
}
