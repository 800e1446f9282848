/** Saves to and removes from a store, with events before and after. */
import { type Rejection, rejected } from '../seal/rejection.js';
import type { Seal } from '../seal/seal.js';
import type { SaveOptions, SealStore, StoreOutcome } from '../store/seal-store.js';
import type { EditorOutcome } from './editor-state.js';
import {
  SealRejectedEvent,
  SealRemoveEvent,
  SealRemovedEvent,
  SealSaveEvent,
  SealSavedEvent,
} from './editor-events.js';

/** The outcome of a save or removal. `prevented`: the site canceled it, and explains why itself. */
export type SaveResult =
  | { readonly result: 'done'; readonly outcome: EditorOutcome }
  | { readonly result: 'prevented' }
  | Refused;

interface Refused {
  readonly result: 'refused';
  readonly rejection: Rejection;
}

// A site's own store may throw or return nothing, although the contract forbids it.
async function ask(
  change: () => Promise<StoreOutcome | undefined>,
  done: 'saved' | 'removed',
): Promise<SaveResult> {
  try {
    const outcome = await change();
    if (outcome?.rejection) return { result: 'refused', rejection: outcome.rejection };
    return { result: 'done', outcome: outcome?.keptBySite ? `${done}Kept` : done };
  } catch {
    return { result: 'refused', ...rejected('storage-denied') };
  }
}

// An editor that is no longer in the sign-in box can't reach the page. Its host dispatches the event instead.
function targetOf(element: HTMLElement): () => EventTarget {
  const root = element.getRootNode();
  return () => (root instanceof ShadowRoot && !root.contains(element) ? root.host : element);
}

// The editor announces refusals itself while it is on the page.
function announceRefusal(element: HTMLElement, target: EventTarget, { rejection }: Refused): void {
  if (target !== element) target.dispatchEvent(new SealRejectedEvent(rejection));
}

/** Dispatches `seal-save`, saves, and dispatches `seal-saved`. */
export async function saveSeal(
  element: HTMLElement,
  store: SealStore,
  seal: Seal,
  options: SaveOptions,
): Promise<SaveResult> {
  if (!element.dispatchEvent(new SealSaveEvent())) return { result: 'prevented' };
  const target = targetOf(element);
  const saved = await ask(async () => store.save(seal, options), 'saved');
  if (saved.result === 'refused') announceRefusal(element, target(), saved);
  if (saved.result === 'done')
    target().dispatchEvent(new SealSavedEvent(saved.outcome === 'savedKept'));
  return saved;
}

/** Dispatches `seal-remove`, removes, and dispatches `seal-removed`. */
export async function removeSeal(element: HTMLElement, store: SealStore): Promise<SaveResult> {
  if (!element.dispatchEvent(new SealRemoveEvent())) return { result: 'prevented' };
  const target = targetOf(element);
  const removed = await ask(async () => store.remove(), 'removed');
  if (removed.result === 'refused') announceRefusal(element, target(), removed);
  if (removed.result === 'done')
    target().dispatchEvent(new SealRemovedEvent(removed.outcome === 'removedKept'));
  return removed;
}
