/** Deletes expired records and leftovers of killed processes. */
import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { discard, moved, movedToNew } from './files.js';
import { isUnlabeled, readLabel, strayValues } from './record-folder.js';

/** How old leftovers must be, in ms. No write takes an hour. */
const LEFTOVER_MS = 3_600_000;

/** When the last record was made or deleted, in ms by the disk's own clock. */
async function lastChange(aside: string): Promise<number> {
  return (await stat(aside)).mtimeMs;
}

async function discardOld(path: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(path);
  if (mtimeMs < now - LEFTOVER_MS) await discard(path);
}

/** Takes a record's folder out of the vault at once, then deletes it. */
export async function takeOut(folder: string, aside: string): Promise<void> {
  const place = join(aside, randomUUID());
  if (await movedToNew(folder, place)) await discard(place);
}

/** Takes a record that has lost its label out of the vault. False if it has a label, or another process was first. */
export async function takeOutUnlabeled(folder: string, aside: string): Promise<boolean> {
  const place = join(aside, randomUUID());
  if (!(await isUnlabeled(folder)) || !(await moved(folder, place))) return false;
  const isStill = await isUnlabeled(place);
  // Another process has replaced it in between.
  if (!isStill) await moved(place, folder);
  await discard(place);
  return isStill;
}

async function sweepRecord(folder: string, aside: string, now: number): Promise<void> {
  const label = await readLabel(folder);
  if (label && label.expires <= Date.now()) await takeOut(folder, aside);
  else for (const path of await strayValues(folder)) await discardOld(path, now);
}

async function forEachIn(folder: string, act: (path: string) => Promise<void>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  // What fails here is tried again at the next sweep.
  for (const name of names) await act(join(folder, name)).catch(() => undefined);
}

/** Sweeps the records of one shard, and the leftovers beside the records. */
export async function sweep(shard: string, aside: string): Promise<void> {
  const now = await lastChange(aside);
  await forEachIn(shard, (folder) => sweepRecord(folder, aside, now));
  await forEachIn(aside, (path) => discardOld(path, now));
}
