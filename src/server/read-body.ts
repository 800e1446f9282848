/** Reads a request's body, which may be endless, slow, or of another length than it says. */
import { type KeptAnswer, MAX_RECORD_BYTES } from '../store/kept-protocol.js';
import { deadlineIn } from './deadline.js';

/** How long a body may take, in ms: ten seconds, in which the slowest mobile networks send the largest record. */
const BODY_MS = 10_000;

const TOO_SLOW = 'The body took too long.';

const READ_BEFORE =
  'Something read the body before the handler. Mount the handler before body parsers such as `express.json()`.';

/** The body, or why it is refused. */
export type Body =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly refused?: undefined }
  | { readonly bytes?: undefined; readonly refused: KeptAnswer };

type Reader = ReadableStreamDefaultReader<Uint8Array>;

// One buffer, because a body of single bytes would otherwise need a hundred times its size.
async function fill(reader: Reader): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const buffer = new Uint8Array(MAX_RECORD_BYTES);
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return buffer.subarray(0, size);
    if (size + value.length > buffer.length) return undefined;
    buffer.set(value, size);
    size += value.length;
  }
}

async function readAll(reader: Reader): Promise<Body> {
  const { before, clear } = deadlineIn(BODY_MS, TOO_SLOW);
  try {
    // One race for the whole body: each race against the deadline is remembered until the deadline is over.
    const bytes = await before(fill(reader));
    return bytes ? { bytes } : { refused: 'too-large' };
  } catch (error) {
    const isSlow = error instanceof Error && error.message === TOO_SLOW;
    return { refused: isSlow ? 'too-slow' : 'bad-request' };
  } finally {
    clear();
    reader.cancel().catch(() => undefined);
  }
}

// A body parser consumes the body, but leaves the headers that announce it.
const isEmptied = ({ headers }: Request, { bytes }: Body): boolean =>
  bytes?.length === 0 &&
  (Number(headers.get('content-length')) > 0 || headers.has('transfer-encoding'));

async function readUnread(request: Request): Promise<Body> {
  if (!request.body) return { bytes: new Uint8Array() };
  return readAll(request.body.getReader());
}

/** Reads at most 98,304 bytes, for at most ten seconds. Rejects if something has read the body before. */
export async function readBody(request: Request): Promise<Body> {
  const stated = request.headers.get('content-length');
  if (request.bodyUsed) throw new Error(READ_BEFORE);
  if (Number(stated) > MAX_RECORD_BYTES) return { refused: 'too-large' };
  const body = await readUnread(request);
  if (isEmptied(request, body)) throw new Error(READ_BEFORE);
  const isWhole = stated === null || body.bytes?.length === Number(stated);
  return body.refused || isWhole ? body : { refused: 'bad-request' };
}
