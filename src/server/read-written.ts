/** Reads and checks the record of a write. */
import type { KeptAnswer } from '../store/kept-protocol.js';
import { readRecord } from '../store/seal-record.js';
import { type Body, readBody } from './read-body.js';

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

function isPlainJson({ headers }: Request): boolean {
  const isEncoded = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  return JSON_TYPE.test(headers.get('content-type') ?? '') && !isEncoded;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}

// Its shape alone, as when a browser reads it: the rules for its text depend on Unicode tables, and the browser's may be newer.
function faultOf(bytes: Uint8Array): KeptAnswer | undefined {
  const { rejection } = readRecord(textOf(bytes));
  if (!rejection) return undefined;
  return rejection.code === 'newer-version' ? rejection.code : 'unreadable';
}

/** The record of a write, byte for byte as the page sent it, or why it is refused. */
export async function readWritten(request: Request): Promise<Body> {
  if (!isPlainJson(request)) return { refused: 'not-json' };
  const body = await readBody(request);
  const refused = body.bytes && faultOf(body.bytes);
  return refused ? { refused } : body;
}
