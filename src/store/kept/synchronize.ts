/** Brings the server's copy up to date with this browser. Runs under the lock. */
import { REMOVED_RECORD, storedRecord } from '../browser-reader.js';
import type { KeptAnswer } from '../kept-protocol.js';
import { readRecord } from '../seal-record.js';
import { clearTrace, leaveTrace, readTrace } from '../trace-cookie.js';
import { type KeptClient, type KeptReply, UNREACHABLE } from './kept-client.js';
import {
  type KeptMemory,
  clearMemory,
  digestOf,
  readMemory,
  today,
  writeMemory,
} from './kept-memory.js';

/**
 * How often a write is tried: if another revision is stored, it is sent again to replace that one. Only tabs without
 * locks can need this.
 */
const MOST_WRITES = 3;

/** The server refuses this record, however often it is sent. */
const FINAL: readonly KeptReply['seal'][] = [
  'too-large',
  'not-json',
  'unreadable',
  'newer-version',
] satisfies KeptAnswer[];

/** The server has another revision than the page remembers, or none. */
const MISMATCHES: readonly KeptReply['seal'][] = [
  'changed',
  'unknown',
  'no-token',
] satisfies KeptAnswer[];

interface Written {
  readonly record: string;
  readonly digest: string;
}

// The answer's cookies say that the server has the seal, but another tab has replaced or removed it meanwhile.
function distrustCookies(record: string | null): void {
  if (record === REMOVED_RECORD) clearTrace();
  else if (record !== null) leaveTrace('0');
}

type Server = Pick<KeptClient, 'ask'>;

// An answer about a record that is no longer here is ignored: neither its cookies nor what it says is remembered.
const askingAbout = (record: string | null, server: Server): Server => ({
  async ask(kind, question) {
    const reply = await server.ask(kind, question);
    const now = storedRecord();
    if (now === record) return reply;
    distrustCookies(now);
    return UNREACHABLE;
  },
});

async function removeThere(server: Server): Promise<boolean> {
  const { seal } = await server.ask('remove');
  if (seal === 'removed') clearMemory();
  return seal === 'removed';
}

async function renewThere(server: Server, memory: KeptMemory): Promise<KeptReply['seal']> {
  const { seal } = await server.ask('renew', { revision: memory.revision ?? 'unknown' });
  if (seal === 'renewed') writeMemory({ ...memory, day: today() });
  return seal;
}

// A browser can refuse or drop the cookies, and an adapter can lose one of the two. Only a renewal shows that the token came
// back; the page can read the trace itself.
async function confirm(server: Server, written: KeptMemory): Promise<boolean> {
  writeMemory(written);
  const seal = await renewThere(server, written);
  const isHere = readTrace() === '1';
  const isRefused = MISMATCHES.includes(seal) || (seal === 'renewed' && !isHere);
  if (isRefused) writeMemory({ refused: written.digest });
  return seal === 'renewed' && isHere;
}

async function isNewerThere(server: Server): Promise<boolean> {
  const { seal, record } = await server.ask('read');
  // Ends the synchronization. The next visit tries again.
  if (seal === 'unreachable') throw new Error('The server does not say what it has');
  return record !== undefined && readRecord(record).rejection?.code === 'newer-version';
}

// If the page knows no revision of what the server has, a newer version of this package may have written it.
async function isRefusedForGood(
  server: Server,
  memory: KeptMemory,
  { seal }: KeptReply,
): Promise<boolean> {
  if (seal !== 'changed') return FINAL.includes(seal);
  return memory.revision === undefined && isNewerThere(server);
}

async function writeThere(
  server: Server,
  { record, digest }: Written,
  memory: KeptMemory,
): Promise<boolean> {
  writeMemory(memory);
  let revision = memory.revision ?? null;
  for (let count = 0; count < MOST_WRITES; count += 1) {
    const reply = await server.ask('write', { revision, record });
    if (reply.seal === 'written') return confirm(server, { revision: reply.revision, digest });
    const isFinal = await isRefusedForGood(server, memory, reply);
    if (isFinal) writeMemory({ ...memory, refused: digest });
    if (isFinal || reply.seal !== 'changed') return false;
    revision = reply.revision ?? null;
  }
  return false;
}

async function keepThere(server: Server, written: Written, memory: KeptMemory): Promise<boolean> {
  const isThere = readTrace() === '1' && memory.digest === written.digest;
  if (isThere && memory.day === today()) return true;
  if (memory.refused === written.digest) return false;
  if (isThere) {
    const seal = await renewThere(server, memory);
    if (!MISMATCHES.includes(seal)) return seal === 'renewed';
  }
  return writeThere(server, written, memory);
}

async function follow(server: Server, record: string | null): Promise<boolean> {
  const memory = readMemory();
  if (record === REMOVED_RECORD) return memory !== undefined && (await removeThere(server));
  if (record === null || !readRecord(record).value) return false;
  return keepThere(server, { record, digest: await digestOf(record) }, memory ?? {});
}

/**
 * Writes or removes at the server what was saved or removed here, and renews it at most once a day. If another tab changes the record
 * meanwhile, starts again. True if the server's copy is then the same as the one here, and the browser has the cookies. Never
 * rejects.
 */
export async function synchronize(client: KeptClient): Promise<boolean> {
  try {
    for (;;) {
      const record = storedRecord();
      const isSame = await follow(askingAbout(record, client), record);
      if (storedRecord() === record) return isSame;
    }
  } catch {
    return false;
  }
}
