/**
 * Parses the bytes of a JPEG on its own, so that it can find fault with what the package's parser
 * passes.
 */

/** What a file consists of. */
export interface Parsed {
  /** The codes of its markers in their order, without restart markers, to the first end marker. */
  readonly markers: readonly number[];
  /** How many bytes come after the end marker. */
  readonly rest: number;
}

const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;

const isApplication = (code: number): boolean => code >= 0xe0 && code <= 0xef;
const isRestart = (code: number): boolean => code >= 0xd0 && code <= 0xd7;

/** Where coded data end: at the next marker that is not one of theirs. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && code !== 0 && !isRestart(code)) return at;
  }
  throw new Error('No end marker');
}

/** The parts of a whole JPEG, from its start to its end; throws where the bytes are none. */
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

/** Throws where a picture that is kept holds more than what draws it: APPn, COM, or bytes after its end. */
export function expectNothingElse(bytes: Uint8Array): void {
  const { markers, rest } = parseMarkers(bytes);
  const more = markers.filter((code) => isApplication(code) || code === COMMENT);
  const codes = more.map((code) => code.toString(16).toUpperCase()).join(' ');
  if (more.length > 0) throw new Error(`The picture holds FF ${codes}`);
  if (rest > 0) throw new Error(`${rest} bytes follow the picture`);
}
