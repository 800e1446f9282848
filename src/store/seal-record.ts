/** Reads the versioned text in which a seal is kept. */
import { type Checked, rejected } from '../seal/rejection.js';
import { type Seal, readSeal } from '../seal/seal.js';

/** The version of the record's format. A reader refuses a higher version and does not overwrite it. */
export const RECORD_VERSION = 1;

/** In browsers since 2025; TypeScript has no type for it yet. */
interface Base64Reader {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

// A loop, because `Uint8Array.from` with a function takes 20 times as long.
function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  (Uint8Array as Base64Reader).fromBase64?.(text) ?? bytesOf(atob(text));

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sealIn(value: unknown): Checked<Seal> {
  const isPicture = isObject(value) && typeof value.jpeg === 'string';
  return readSeal(isPicture ? { ...value, jpeg: fromBase64(value.jpeg as string) } : value);
}

/** Reads what `writeRecord` wrote. Never throws: anything else is refused as `unreadable` or `newer-version`. */
export function readRecord(text: string): Checked<Seal> {
  try {
    const record: unknown = JSON.parse(text);
    const version = isObject(record) ? record.version : undefined;
    if (typeof version === 'number' && version > RECORD_VERSION) return rejected('newer-version');
    if (!isObject(record) || version !== RECORD_VERSION) return rejected('unreadable');
    const { value } = sealIn(record.seal);
    return value ? { value } : rejected('unreadable');
  } catch {
    return rejected('unreadable');
  }
}

/** A record of each kind, as small as it can be. */
const READABLE = [
  '{"version":1,"seal":{"kind":"text","lines":["a"],"colour":"teal","pattern":"0123456789abcdef"}}',
  '{"version":1,"seal":{"kind":"picture","jpeg":"/9g=","width":1,"height":1,"caption":"a","colour":"teal"}}',
] as const;

/**
 * Whether this page can read records at all. If one of its scripts has replaced something that reading needs, such as
 * `JSON.parse`, then an unreadable record says nothing about the seal.
 */
export function canReadRecords(): boolean {
  const [text, picture] = READABLE;
  return Boolean(readRecord(text).value && readRecord(picture).value);
}
