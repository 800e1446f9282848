/** Brings the server's copy up to date with this browser. Runs under the lock. */
import { REMOVED_RECORD, storedRecord } from '../browser-reader.js';
import type { KeptAnswer } from '../kept-protocol.js';
import { readRecord } from '../seal-record.js';
import { readTrace } from '../trace-cookie.js';
import type { KeptClient, KeptReply } from './kept-client.js';
import {
  type KeptMemory,
  clearMemory,
  digestOf,
  readMemory,
  today,
  writeMemory,
} from './kept-memory.js';

/** A write that meets another revision follows it this many times. Only another tab without locks can need the second. */
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

async function removeThere(client: KeptClient): Promise<boolean> {
  const { seal } = await client.ask('remove');
  if (seal === 'removed') clearMemory();
  return seal === 'removed';
}

async function renewThere(client: KeptClient, memory: KeptMemory): Promise<KeptReply['seal']> {
  const { seal } = await client.ask('renew', { revision: memory.revision ?? 'unknown' });
  if (seal === 'renewed') writeMemory({ ...memory, day: today() });
  return seal;
}

// A browser can refuse or drop the cookies. Only a renewal shows that they came back.
async function confirm(client: KeptClient, written: KeptMemory): Promise<boolean> {
  writeMemory(written);
  const seal = await renewThere(client, written);
  if (MISMATCHES.includes(seal)) writeMemory({ refused: written.digest });
  return seal === 'renewed';
}

async function writeThere(
  client: KeptClient,
  { record, digest }: Written,
  memory: KeptMemory,
): Promise<boolean> {
  writeMemory(memory);
  let revision = memory.revision ?? null;
  for (let count = 0; count < MOST_WRITES; count += 1) {
    const reply = await client.ask('write', { revision, record });
    if (reply.seal === 'written') return confirm(client, { revision: reply.revision, digest });
    if (FINAL.includes(reply.seal)) writeMemory({ ...memory, refused: digest });
    if (reply.seal !== 'changed') return false;
    revision = reply.revision ?? null;
  }
  return false;
}

async function keepThere(
  client: KeptClient,
  written: Written,
  memory: KeptMemory,
): Promise<boolean> {
  const isThere = readTrace() === '1' && memory.digest === written.digest;
  if (isThere && memory.day === today()) return true;
  if (memory.refused === written.digest) return false;
  if (isThere) {
    const seal = await renewThere(client, memory);
    if (!MISMATCHES.includes(seal)) return seal === 'renewed';
  }
  return writeThere(client, written, memory);
}

/**
 * Writes, renews at most once a day, or removes at the server what was saved or removed here. True if the server's copy is then
 * the same as the one here, and the browser has the cookies. Never rejects.
 */
export async function synchronize(client: KeptClient): Promise<boolean> {
  try {
    const record = storedRecord();
    const memory = readMemory();
    if (record === REMOVED_RECORD) return memory !== undefined && (await removeThere(client));
    if (record === null || !readRecord(record).value) return false;
    return await keepThere(client, { record, digest: await digestOf(record) }, memory ?? {});
  } catch {
    return false;
  }
}
