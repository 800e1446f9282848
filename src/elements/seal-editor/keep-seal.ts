/** Saving and removing with a store: ask the site before, tell it after. */
import { type Rejection, rejected } from '../../seal/rejection.js';
import type { Seal } from '../../seal/seal.js';
import type { SaveOptions, SealStore, StoreOutcome } from '../../store/seal-store.js';
import {
  SealRemoveEvent,
  SealRemovedEvent,
  SealSaveEvent,
  SealSavedEvent,
} from '../common/seal-events.js';

/** `prevented`: the site cancelled it, and says why in its own way. */
export type Kept =
  | { readonly result: 'done' }
  | { readonly result: 'prevented' }
  | { readonly result: 'refused'; readonly rejection: Rejection };

// A site's own store may throw or answer nothing, though the port says that it never does.
async function ask(change: () => Promise<StoreOutcome | undefined>): Promise<Kept> {
  const outcome = await change().catch(() => rejected('storage-denied'));
  const rejection = outcome?.rejection;
  return rejection ? { result: 'refused', rejection } : { result: 'done' };
}

/** Dispatches `seal-save`, saves, and dispatches `seal-saved`. */
export async function saveSeal(
  host: HTMLElement,
  store: SealStore,
  seal: Seal,
  options: SaveOptions,
): Promise<Kept> {
  if (!host.dispatchEvent(new SealSaveEvent())) return { result: 'prevented' };
  const kept = await ask(async () => store.save(seal, options));
  if (kept.result === 'done') host.dispatchEvent(new SealSavedEvent());
  return kept;
}

/** Dispatches `seal-remove`, removes, and dispatches `seal-removed`. */
export async function removeSeal(host: HTMLElement, store: SealStore): Promise<Kept> {
  if (!host.dispatchEvent(new SealRemoveEvent())) return { result: 'prevented' };
  const kept = await ask(async () => store.remove());
  if (kept.result === 'done') host.dispatchEvent(new SealRemovedEvent());
  return kept;
}
