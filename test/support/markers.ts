/**
 * An independent JPEG parser, which can find faults in what the package's parser accepts.
 */

/** The parts of a file. */
export interface Parsed {
  /** The codes of its markers in order up to the first end marker, without restart markers. */
  readonly markers: readonly number[];
  /** The number of bytes after the end marker. */
  readonly rest: number;
}

const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;

const isApplication = (code: number): boolean => code >= 0xe0 && code <= 0xef;
const isRestart = (code: number): boolean => code >= 0xd0 && code <= 0xd7;

/** The end of a scan's coded data: the next marker that is not part of it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && code !== 0 && !isRestart(code)) return at;
  }
  throw new Error('No end marker');
}

/** The parts of a complete JPEG, from its start to its end. Throws if the bytes are not a JPEG. */
export function parseMarkers(bytes: Uint8Array): Parsed {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new Error('No start marker');
  const markers = [0xd8];
  for (let at = 2; at + 1 < bytes.length;) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || code < 0xc0) throw new Error(`No marker at ${at}`);
    markers.push(code);
    if (code === END) return { markers, rest: bytes.length - at - 2 };
    const next = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    at = code === SCAN ? endOfScan(bytes, next) : next;
  }
  throw new Error('No end marker');
}

/** Throws if a stored picture contains more than is needed to draw it: APPn, COM, or bytes after its end. */
export function expectNothingElse(bytes: Uint8Array): void {
  const { markers, rest } = parseMarkers(bytes);
  const more = markers.filter((code) => isApplication(code) || code === COMMENT);
  const codes = more.map((code) => code.toString(16).toUpperCase()).join(' ');
  if (more.length > 0) throw new Error(`The picture contains FF ${codes}`);
  if (rest > 0) throw new Error(`${rest} bytes follow the picture`);
}
