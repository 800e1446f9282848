/** Durable changes of files, and what their errors mean. */
import { open, rename, rm } from 'node:fs/promises';

/** Only the server's user reads them. */
const FILE_MODE = 0o600;

const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

/** Whether an error says that a file or folder is not there. */
export const isAbsent = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** Whether an error says that a folder with contents is already there. Windows says EPERM. */
export const isTaken = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(codeOf(error)));

/** Whether an error says that the disk or the quota is full. */
export const isDiskFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes(String(codeOf(error)));

/** What failed, without the path, which contains a record's key. */
export function withoutPath(error: unknown): unknown {
  const { code, syscall = 'a call' } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new Error(`The file vault failed: ${syscall} gave ${code}.`);
}

/** Writes a new file and waits until it is on the disk. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', FILE_MODE);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until a folder's entries are on the disk. Windows cannot open folders, and does not need it. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Renames a file or folder. False if it is not there, or if something is in its new place. */
export async function moved(from: string, to: string): Promise<boolean> {
  try {
    return await movedToNew(from, to);
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** Renames a file or folder to a name that nothing has. False if it is not there. */
export async function movedToNew(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}

/** Deletes what may be there. */
export const discard = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
