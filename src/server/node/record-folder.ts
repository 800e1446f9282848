/**
 * The folder of one record. It contains the value, in a file named after its revision, and an empty file, the label, whose
 * name is the whole state: `@<revision>.<end>`, with the end in ms since 1970. Renaming the label changes the state at once,
 * and fails if another process has renamed it before.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SealVaultDamagedError, isDamaged } from '../seal-vault.js';
import { discard, isAbsent, moved, syncFolder, writeDurably } from './files.js';

const LABEL = /^@(\w+)\.(\d+)$/;

/** How often a folder is read that another process is changing. */
const TRIES = 20;

const FOLDER_MODE = 0o700;

/** Stands for the revision of a record whose label is lost. */
export const UNLABELED = 'unlabeled';

/** What a label says. */
export interface Label {
  readonly revision: string;
  /** In ms since 1970. */
  readonly expires: number;
}

const nameOf = ({ revision, expires }: Label): string => `@${revision}.${expires}`;

function labelIn(names: readonly string[]): Label | undefined {
  const labels = names.map((name) => LABEL.exec(name)).filter((match) => match !== null);
  const [, revision = '', expires] = labels[0] ?? [];
  // A folder that is read while its label is renamed can show both names, or none.
  return labels.length === 1 ? { revision, expires: Number(expires) } : undefined;
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Reads the label, or undefined if there is no folder. Rejects with a `SealVaultDamagedError` if there is a folder without a label. */
export async function readLabel(folder: string): Promise<Label | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const names = await namesIn(folder);
    if (!names) return undefined;
    const label = labelIn(names);
    if (label) return label;
  }
  throw new SealVaultDamagedError(UNLABELED, 'The file vault has a record without a label.');
}

/** Whether there is a folder without a label. */
export async function isUnlabeled(folder: string): Promise<boolean> {
  try {
    await readLabel(folder);
    return false;
  } catch (error) {
    if (isDamaged(error)) return true;
    throw error;
  }
}

/** Reads the value of a revision, or undefined if another one has replaced it. */
export async function readValue(folder: string, revision: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, revision));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** Makes the folder of a record at a place where nobody looks for it. */
export async function prepareFolder(
  folder: string,
  label: Label,
  value: Uint8Array,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
  await writeDurably(join(folder, label.revision), value);
  // Empty, so that flushing the folder is enough.
  await writeFile(join(folder, nameOf(label)), '', { mode: 0o600 });
  await syncFolder(folder);
}

/** Renames the label. False if it does not say this any more. */
export const relabel = (folder: string, from: Label, to: Label): Promise<boolean> =>
  moved(join(folder, nameOf(from)), join(folder, nameOf(to)));

async function writeValue(folder: string, revision: string, value: Uint8Array): Promise<boolean> {
  try {
    await writeDurably(join(folder, revision), value);
    return true;
  } catch (error) {
    await discard(join(folder, revision));
    if (isAbsent(error)) return false;
    throw error;
  }
}

/** Replaces the value and the label. False if the label does not say this any more. */
export async function replaceValue(
  folder: string,
  from: Label,
  to: Label,
  value: Uint8Array,
): Promise<boolean> {
  if (!(await writeValue(folder, to.revision, value))) return false;
  const isDone = await relabel(folder, from, to);
  await discard(join(folder, isDone ? from.revision : to.revision));
  if (isDone) await syncFolder(folder);
  return isDone;
}

/** The values that no label names: a process was killed while it replaced them, or is replacing them now. */
export async function strayValues(folder: string): Promise<readonly string[]> {
  const names = (await namesIn(folder)) ?? [];
  const label = labelIn(names);
  if (!label) return [];
  const strays = names.filter((name) => !name.startsWith('@') && name !== label.revision);
  return strays.map((name) => join(folder, name));
}
