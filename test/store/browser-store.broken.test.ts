import { expect } from '@open-wc/testing';
import { RECORD_KEY, REMOVED_RECORD } from '../../src/store/browser-reader.js';
import { BrowserStore } from '../../src/store/browser-store.js';
import type { SealReading, StoreOutcome } from '../../src/store/seal-store.js';
import type { Seal } from '../../src/seal/seal.js';
import { writeRecord } from '../../src/store/write-record.js';
import { breakages, builtIns, whileBroken } from '../support/broken-built-ins.js';
import { laterTasks } from '../support/macrotask.js';
import { replace, restoreAll } from '../support/replace.js';
import { pictureSeal, textSeal } from '../support/seals.js';
import { waitUntil } from '../support/wait-until.js';
import { clearStorage, hasTraceCookie, plantRecord, plantTrace } from '../support/storage.js';

const record = (): string | null => localStorage.getItem(RECORD_KEY);

let picture: Seal;

before(async () => {
  picture = await pictureSeal();
});
beforeEach(clearStorage);
afterEach(() => {
  restoreAll();
  return clearStorage();
});

const cases = builtIns.flatMap((builtIn) =>
  Object.entries(breakages).map(([how, method]) => ({
    what: `${builtIn.name} ${how}`,
    run: <Result>(act: () => Result): Result => whileBroken(builtIn, method, act),
  })),
);

/** The cases in which something else came about than may. */
async function wrongCases(
  isRight: (run: <Result>(act: () => Result) => Result) => Promise<boolean>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { what, run } of cases) {
    await clearStorage();
    if (!(await isRight(run))) wrong.push(what);
  }
  return wrong;
}

/** Refused with the old record whole, or done with the new one whole. */
const isAllOrNothing = (outcome: StoreOutcome, old: string | null, fresh: string): boolean =>
  record() === (outcome.rejection ? old : fresh);

describe(`on a page that has replaced a method (${String(cases.length)} cases)`, () => {
  it('covers storage, JSON, arrays, objects, strings and bytes', () => {
    const names = builtIns.map(({ name }) => name);
    expect(names).to.include.members([
      ...['Storage.prototype.setItem', 'JSON.parse', 'Array.from', 'Array.prototype.every'],
      ...[
        'Object.keys',
        'String.prototype.normalize',
        'Object.getPrototypeOf(Uint8Array.prototype).subarray',
      ],
    ]);
    expect(cases.length).to.be.greaterThan(400);
  });

  for (const kind of ['text', 'picture'] as const) {
    const sealOf = (): Seal => (kind === 'text' ? textSeal : picture);

    it(`a ${kind} seal that is saved is whole, or refused with the old seal whole`, async () => {
      const old = writeRecord({ ...textSeal, lines: ['old'] });
      const fresh = writeRecord(sealOf());
      const wrong = await wrongCases(async (run) => {
        plantRecord(old);
        const outcome = await run(() => new BrowserStore().save(sealOf()));
        return isAllOrNothing(outcome, old, fresh);
      });
      expect(wrong).to.deep.equal([]);
    });

    it(`a first ${kind} seal is whole, or refused without a trace`, async () => {
      const fresh = writeRecord(sealOf());
      const wrong = await wrongCases(async (run) => {
        const outcome = await run(() => new BrowserStore().save(sealOf()));
        await laterTasks();
        // In WebKit, a cookie that was written or deleted can take a moment to be seen.
        await waitUntil(
          async () => (await hasTraceCookie()) === !outcome.rejection,
          'The trace disagrees',
        );
        return isAllOrNothing(outcome, null, fresh);
      });
      expect(wrong).to.deep.equal([]);
    });

    it(`a whole ${kind} seal is never missing, and is shown once the method is put back`, async () => {
      let count = 0;
      const wrong = await wrongCases(async (run) => {
        // A record that was read before would not be parsed again.
        count += 1;
        const words = { lines: [`odd ${String(count)}`], caption: `odd ${String(count)}` };
        plantRecord(writeRecord({ ...sealOf(), ...words }));
        plantTrace();
        const reading = await run(() => new BrowserStore().load());
        const { state } = await new BrowserStore().load();
        return ['shown', 'withheld'].includes(reading.state) && state === 'shown';
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  it('a removal is whole, or refused with the old seal whole', async () => {
    const old = writeRecord(textSeal);
    const wrong = await wrongCases(async (run) => {
      plantRecord(old);
      const outcome = await run(() => new BrowserStore().remove());
      return isAllOrNothing(outcome, old, REMOVED_RECORD);
    });
    expect(wrong).to.deep.equal([]);
  });
});

describe('on a page whose storage keeps something else than it is given', () => {
  const refused = { rejection: { code: 'storage-denied' } };
  const native = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')
    ?.value as Storage['setItem'];
  const keepers: Readonly<Record<string, (value: string) => string>> = {
    'half of it': (value) => value.slice(0, value.length / 2),
    'nothing of it': () => '',
    'it in capitals': (value) => value.toUpperCase(),
    'it twice': (value) => value + value,
    'it in quotes': (value) => JSON.stringify(value),
    'an object': () => '[object Object]',
  };

  const inWords = (given: unknown): string => JSON.stringify(given) || 'nothing';

  for (const [what, keep] of Object.entries(keepers)) {
    it(`a save is refused, and the old seal is put back: ${what}`, async () => {
      const old = writeRecord({ ...textSeal, lines: ['old'] });
      plantRecord(old);
      replace(Storage.prototype, 'setItem', function (this: Storage, key: string, value: string) {
        native.call(this, key, keep(value));
      });
      expect(await new BrowserStore().save(textSeal)).to.deep.equal(refused);
      expect(record()).to.equal(old);
    });
  }

  for (const answer of [null, undefined, 7, '', 'null'])
    it(`a whole seal is shown, although the storage answers ${inWords(answer)}`, async () => {
      plantRecord(writeRecord(textSeal));
      plantTrace();
      replace(Storage.prototype, 'getItem', () => answer);
      const reading = await new BrowserStore().load();
      expect(reading).to.deep.equal({ state: 'shown', seal: textSeal });
    });

  for (const answer of ['', 'null', writeRecord(textSeal)])
    it(`a browser without a seal has none, although the storage answers “${answer}”`, async () => {
      replace(Storage.prototype, 'getItem', () => answer);
      const reading = await new BrowserStore().load();
      await laterTasks();
      expect([reading, await hasTraceCookie()]).to.deep.equal([{ state: 'none' }, false]);
    });

  for (const old of [null, writeRecord({ ...textSeal, lines: ['old'] })])
    it(`a save is refused if all is kept in memory alone, ${old ? 'and the old seal stays' : 'and leaves nothing'}`, async () => {
      if (old) plantRecord(old);
      const memory = new Map<string, string>();
      replace(Storage.prototype, 'getItem', (key: string) => memory.get(key) ?? null);
      replace(Storage.prototype, 'setItem', (key: string, value: string) => memory.set(key, value));
      expect(await new BrowserStore().save(textSeal)).to.deep.equal(refused);
      await laterTasks();
      restoreAll();
      expect([record(), await hasTraceCookie()]).to.deep.equal([old, false]);
    });

  it('a first save is refused and leaves nothing, although the storage does not remove it', async () => {
    replace(Storage.prototype, 'setItem', function (this: Storage, key: string, value: string) {
      native.call(this, key, value.slice(1));
    });
    replace(Storage.prototype, 'removeItem', () => undefined);
    expect(await new BrowserStore().save(textSeal)).to.deep.equal(refused);
    expect(record()).to.equal(null);
  });

  it('a save is refused if another tab writes its seal at the same moment, which stays', async () => {
    const other = writeRecord({ ...textSeal, lines: ['other'] });
    replace(Storage.prototype, 'setItem', function (this: Storage, key: string) {
      native.call(this, key, other);
    });
    expect(await new BrowserStore().save(textSeal)).to.deep.equal(refused);
    restoreAll();
    expect(record()).to.equal(other);
  });

  it('a save is refused if writing throws, and what it has written is undone', async () => {
    const old = writeRecord({ ...textSeal, lines: ['old'] });
    plantRecord(old);
    replace(Storage.prototype, 'setItem', function (this: Storage, key: string, value: string) {
      native.call(this, key, value);
      if (value !== old) throw new TypeError('broken');
    });
    expect(await new BrowserStore().save(textSeal)).to.deep.equal(refused);
    expect(record()).to.equal(old);
  });

  it('a save is refused if nothing is written, and nobody is notified', async () => {
    replace(Storage.prototype, 'setItem', () => undefined);
    const readings: unknown[] = [];
    const stop = new BrowserStore().watch(() => readings.push('changed'));
    expect(await new BrowserStore().save(textSeal)).to.deep.equal(refused);
    stop();
    expect([record(), readings]).to.deep.equal([null, []]);
  });
});

describe('on a page with old libraries', () => {
  const additions: Readonly<Record<string, readonly [object, string, unknown]>> = {
    'that add toJSON to arrays': [Array.prototype, 'toJSON', () => '[]'],
    'that add toJSON to strings': [String.prototype, 'toJSON', () => 7],
    'that add toJSON to objects': [Object.prototype, 'toJSON', () => ({})],
    'that extend all objects': [Object.prototype, 'extend', () => undefined],
  };

  for (const [what, [on, key, value]] of Object.entries(additions)) {
    it(`a seal is kept whole, or refused: ${what}`, async () => {
      Object.defineProperty(on, key, { value, enumerable: true, configurable: true });
      const saving = new BrowserStore().save(textSeal);
      Reflect.deleteProperty(on, key);
      const { rejection } = await saving;
      const reading = (await new BrowserStore().load()) as Extract<SealReading, { seal: Seal }>;
      if (rejection) expect(reading.state).to.equal('none');
      else expect(reading.seal).to.deep.equal(textSeal);
    });
  }
});
