import { pageParsed } from '../../page/page-parsed.js';
import { parseSeal } from '../../seal/parse-seal.js';
import { rejected } from '../../seal/rejection.js';
import type { Seal } from '../../seal/seal.js';
import { storedRecord, watchBrowser } from '../browser-reader.js';
import { removeHere, restoreHere, saveHere } from '../browser-store.js';
import { requestPersistence } from '../persistence.js';
import { readRecord } from '../seal-record.js';
import type {
  MissingReason,
  SaveOptions,
  SealReading,
  SealStore,
  StoreOutcome,
} from '../seal-store.js';
import { leaveTrace, readTrace } from '../trace-cookie.js';
import { writeRecord } from '../write-record.js';
import { KeptClient, type KeptReply } from './kept-client.js';
import { onceUnlocked, whileLocked } from './kept-lock.js';
import { digestOf, readMemory, today, writeMemory } from './kept-memory.js';
import { mustAsk, readHere } from './read-here.js';
import { Retries } from './retries.js';
import { synchronize } from './synchronize.js';
import { within } from './within.js';

const UNREACHABLE: SealReading = { state: 'withheld', reason: 'unreachable' };

const missing = (reason: MissingReason): SealReading => ({ state: 'missing', reason });

/** How a `KeptStore` is set up. */
export interface KeptStoreOptions {
  /** The path at which the site mounted the handler; `/.well-known/signin-seal` by default. */
  readonly address?: string;
}

// The server's copy is marked as out of date before the record here changes. Otherwise, if storage is deleted before
// the server answers, the old seal would come back. If the save is refused, the trace is put back, and the day is forgotten so
// that the server renews it: Safari keeps a cookie written by a script for only seven days.
function saveBefore(given: Seal): StoreOutcome {
  const { rejection } = parseSeal(given);
  if (rejection) return { rejection };
  const trace = readTrace();
  const memory = readMemory();
  if (trace) leaveTrace('0');
  const outcome = saveHere(given);
  if (!outcome.rejection) writeMemory({ revision: memory?.revision });
  else if (trace) {
    leaveTrace(trace);
    if (memory) writeMemory({ ...memory, day: undefined });
  }
  return outcome;
}

// If nothing was ever kept, there is nothing to remove.
function removeBefore(): StoreOutcome {
  const memory = readMemory() ?? (readTrace() && {});
  const outcome = removeHere();
  if (memory && !outcome.rejection) writeMemory(memory);
  return outcome;
}

/**
 * Keeps the seal in this browser and at the site's own server, where it lasts for 400 days. The server needs the handler of
 * `signin-seal/server`. Saving and removing happen here first; then the server follows, at the next visit if it does not answer.
 *
 * | here | trace | reading |
 * |---|---|---|
 * | valid | yes or no | `shown`; the server's copy is renewed once a day, or written |
 * | none, or unreadable | `1` | the server's copy, which is kept here again; `missing`, `gone` if the cookie is gone; `missing`, `lost` if the server lost it; `withheld`, `unreachable` without an answer |
 * | none, or unreadable | `0` | `missing`: the server has at most an older seal |
 * | of a removal | no | `none`; the server is asked to remove its copy until it has done so |
 * | newer, or none and newer at the server | yes or no | `missing`, `newer-version`; a save is refused |
 * | none | no | `none`, without any request |
 */
export class KeptStore implements SealStore {
  readonly keptBySite = true;
  readonly watch = watchBrowser;
  readonly #client: KeptClient;
  readonly #retries = new Retries();
  #asking: Promise<SealReading> | undefined;
  #day: number | undefined;
  // Whether the server's last answer was a newer version's seal.
  #isNewerThere = false;

  /** Throws a `TypeError` if the address is not a path of this origin. */
  constructor({ address }: KeptStoreOptions = {}) {
    this.#client = new KeptClient(address);
  }

  load(): SealReading | Promise<SealReading> {
    const here = readHere();
    if (mustAsk(here)) return readTrace() === '1' ? this.#ask() : here;
    this.#followUp();
    return here;
  }

  async save(given: Seal, { askToPersist = false }: SaveOptions = {}): Promise<StoreOutcome> {
    const outcome = await this.#change(() => this.#refusal() ?? saveBefore(given));
    if (!outcome.rejection) requestPersistence(askToPersist);
    return outcome;
  }

  // A newer version's seal is overwritten neither here nor at the server.
  #refusal(): StoreOutcome | undefined {
    return this.#isNewerThere && mustAsk(readHere()) ? rejected('newer-version') : undefined;
  }

  remove(): Promise<StoreOutcome> {
    return this.#change(removeBefore);
  }

  // If another tab does not release the lock, the change is made here alone, and the server follows as soon as it is
  // released.
  async #change(changeHere: () => StoreOutcome): Promise<StoreOutcome> {
    const outcome = await whileLocked(async () => {
      const changed = changeHere();
      if (changed.rejection) return changed;
      const record = storedRecord();
      const isSame = await synchronize(this.#client);
      // Another tab that did not wait may have replaced or removed the seal meanwhile.
      return isSame && storedRecord() === record ? { keptBySite: true } : changed;
    });
    if (outcome && !outcome.rejection) return outcome;
    const changed = outcome ?? changeHere();
    void onceUnlocked(() => synchronize(this.#client));
    return changed;
  }

  // Once a day: an element reads again whenever the person comes back to the page.
  #followUp(): void {
    if (this.#day === today()) return;
    this.#day = today();
    void whileLocked(() => synchronize(this.#client));
  }

  // One request for all elements, however often they read meanwhile.
  #ask(): Promise<SealReading> {
    this.#asking ??= this.#read().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #read(): Promise<SealReading> {
    const before = storedRecord();
    const reply = await this.#client.ask('read');
    const reading = await this.#readingOf(reply, before);
    if (reading === UNREACHABLE) {
      this.#retries.plan();
      return reading;
    }
    this.#retries.end();
    this.#isNewerThere = 'reason' in reading && reading.reason === 'newer-version';
    return reading;
  }

  async #readingOf(reply: KeptReply, before: string | null): Promise<SealReading> {
    if (reply.seal === 'no-token') return missing(before === null ? 'gone' : 'unreadable');
    if (reply.seal === 'unknown') return missing('lost');
    if (reply.record === undefined) return UNREACHABLE;
    const { value, rejection } = readRecord(reply.record);
    if (value) return this.#restore(value, reply.revision, before);
    return rejection.code === 'newer-version' ? missing('newer-version') : UNREACHABLE;
  }

  // What another tab saved or removed meanwhile stays, and is read instead.
  async #restore(
    seal: Seal,
    revision: string | undefined,
    before: string | null,
  ): Promise<SealReading> {
    const digest = await digestOf(writeRecord(seal));
    const hasChanged = (): boolean => storedRecord() !== before || readTrace() !== '1';
    const isOvertaken = await whileLocked(() => {
      if (hasChanged()) return true;
      writeMemory({ revision, digest });
      restoreHere(seal);
      return false;
    });
    // If another tab does not release the lock, the seal is shown, but not kept here again.
    if (isOvertaken ?? hasChanged()) return readHere();
    this.#followUp();
    return { state: 'shown', seal };
  }
}

/** The store of elements with `kept`. */
export const keptStore: SealStore = new KeptStore();

/** How long the page's own scripts may take, in ms. One that hangs must not hide the seal and hold back the form. */
const SCRIPTS_MS = 5000;

/**
 * Reads for elements with `kept`, once the page's own scripts have run: one of them may give the elements another store, and
 * then nobody waits for this one.
 */
export async function readKept(isAwaited = () => true): Promise<SealReading> {
  await within(SCRIPTS_MS, pageParsed);
  return isAwaited() ? keptStore.load() : UNREACHABLE;
}
