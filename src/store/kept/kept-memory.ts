/** What the page remembers of the server's copy. Not in the record, which older versions of this package compare byte for byte. */

/** The key in `localStorage`; browser-reader.ts looks there, too. As long as something stands there, the server may have a copy. */
const MEMORY_KEY = 'signin-seal-kept';

const MS_PER_DAY = 86_400_000;

/** What the page knows of the server's copy. */
export interface KeptMemory {
  /** The revision that the server gave it. */
  readonly revision?: string | undefined;
  /** The digest of the record that was written. If the record here has another one, it has to be written. */
  readonly digest?: string | undefined;
  /** The day of the last renewal, in days since 1970. */
  readonly day?: number | undefined;
  /** The digest of a record that is not written again, because the server refused it or the cookies did not come back. */
  readonly refused?: string | undefined;
}

const TYPES: Readonly<Record<keyof KeptMemory, string>> = {
  revision: 'string',
  digest: 'string',
  day: 'number',
  refused: 'string',
};

// Any script of the page can write to this storage, so the value can be anything.
function memoryIn(text: string): KeptMemory {
  const entries = Object.entries(Object(JSON.parse(text)) as object);
  return Object.fromEntries(
    entries.filter(([key, value]) => typeof value === TYPES[key as keyof KeptMemory]),
  );
}

/** What is remembered; undefined if nothing is, or if it cannot be read. */
export function readMemory(): KeptMemory | undefined {
  try {
    const text = localStorage.getItem(MEMORY_KEY);
    return text === null ? undefined : memoryIn(text);
  } catch {
    return undefined;
  }
}

/** Remembers this instead. If the storage refuses it, the next visit asks the server again. */
export function writeMemory(memory: KeptMemory): void {
  try {
    localStorage.setItem(MEMORY_KEY, JSON.stringify(memory));
  } catch {
    // Nothing depends on it.
  }
}

/** The server has no copy any more. */
export function clearMemory(): void {
  try {
    localStorage.removeItem(MEMORY_KEY);
  } catch {
    // The next visit asks again to remove it.
  }
}

/** Today, in days since 1970. */
export const today = (): number => Math.floor(Date.now() / MS_PER_DAY);

/** A digest that tells records apart: SHA-256, in hexadecimal digits. */
export async function digestOf(record: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(record));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
