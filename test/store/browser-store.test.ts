import { expect, fixture } from '@open-wc/testing';
import { RECORD_KEY, REMOVED_RECORD } from '../../src/store/browser-reader.js';
import { BrowserStore, browserStore } from '../../src/store/browser-store.js';
import { writeRecord } from '../../src/store/write-record.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { KEPT_SECONDS } from '../../src/store/kept-cookies.js';
import { traceCookie } from '../../src/store/trace-cookie.js';
import { itIf } from '../support/capabilities.js';
import { laterTasks } from '../support/macrotask.js';
import { pictureSeal, textSeal } from '../support/seals.js';
import {
  clearStorage,
  hasTraceCookie,
  plantRecord,
  plantTrace,
  whenCookiesSettled,
} from '../support/storage.js';
import { sealStoreContract } from '../../src/testing/store-contract.js';
import { redefine, replace, replacePersist, restoreAll } from '../support/replace.js';
import { stopWatching, watched } from '../support/watched.js';

const WHOLE = writeRecord(textSeal);
const NEWER = '{"version":2,"seal":{"kind":"scent"}}';
const UNREADABLE = WHOLE.slice(0, -9);

const shown: SealReading = { state: 'shown', seal: textSeal };
const denied: SealReading = { state: 'withheld', reason: 'storage-denied' };

const record = (): string | null => localStorage.getItem(RECORD_KEY);

function deny(): never {
  throw new DOMException('Denied', 'SecurityError');
}

beforeEach(clearStorage);
afterEach(() => {
  restoreAll();
  stopWatching();
  return clearStorage();
});

describe('the browser store', () => {
  const create = async (): Promise<BrowserStore> => {
    await clearStorage();
    return new BrowserStore();
  };

  for (const { name, run } of sealStoreContract(create)) it(name, run);

  it('is shared by all elements of a page', () => {
    expect(browserStore).to.be.instanceOf(BrowserStore);
  });

  it('uses the names under which people already have seals', () => {
    expect([RECORD_KEY, traceCookie()]).to.deep.equal([
      'signin-seal',
      `__Host-seal-made-${location.port}`,
    ]);
  });

  it('reads synchronously', async () => {
    await new BrowserStore().save(textSeal);
    expect(new BrowserStore().load()).to.deep.equal(shown);
  });

  it('keeps a real picture', async () => {
    const seal = await pictureSeal();
    expect(await new BrowserStore().save(seal)).to.deep.equal({});
    expect(new BrowserStore().load()).to.deep.equal({ state: 'shown', seal });
  });

  it('keeps only one record and one cookie', async () => {
    await new BrowserStore().save(textSeal);
    await laterTasks();
    expect(Object.keys(localStorage)).to.deep.equal([RECORD_KEY]);
    expect(record()).to.equal(WHOLE);
    await whenCookiesSettled();
    expect(document.cookie).to.equal(`${traceCookie()}=1`);
  });

  it('leaves no cookie after a removal, and a record that reveals nothing about the seal', async () => {
    await new BrowserStore().save(textSeal);
    await new BrowserStore().remove();
    expect(Object.keys(localStorage)).to.deep.equal([RECORD_KEY]);
    expect(record()).to.equal('{"version":1,"seal":null}');
    await whenCookiesSettled();
    expect(document.cookie).to.equal('');
  });

  it('does not touch other data of the site', async () => {
    localStorage.setItem('basket', 'kites');
    await new BrowserStore().save(textSeal);
    await new BrowserStore().remove();
    expect(localStorage.getItem('basket')).to.equal('kites');
  });
});

/** What some browsers report about a cookie (the capability `givesCookieAttributes`). TypeScript's library knows only its name and value. */
interface CookieFacts {
  readonly expires: number | null;
  readonly secure: boolean;
  readonly sameSite: string;
  readonly path: string;
  readonly domain: string | null;
}

async function traceFacts(): Promise<CookieFacts | null> {
  // Chromium writes what `document.cookie` was given before it reads it, but `cookieStore` does not wait for that.
  if (!(await hasTraceCookie())) return null;
  return (await cookieStore.get(traceCookie())) as CookieFacts | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('what the browser store reads', () => {
  const gone: SealReading = { state: 'missing', reason: 'gone' };
  const unreadable: SealReading = { state: 'missing', reason: 'unreadable' };
  const newer: SealReading = { state: 'missing', reason: 'newer-version' };
  const none: SealReading = { state: 'none' };

  /** Record, trace, reading, and whether a trace is left. */
  const table: readonly (readonly [string | null, boolean, SealReading, boolean])[] = [
    [WHOLE, true, shown, true],
    [WHOLE, false, shown, true],
    [UNREADABLE, true, unreadable, true],
    [UNREADABLE, false, unreadable, true],
    [NEWER, true, newer, true],
    [NEWER, false, newer, true],
    [REMOVED_RECORD, true, none, false],
    [REMOVED_RECORD, false, none, false],
    [null, true, gone, true],
    [null, false, none, false],
  ];

  const names = new Map([
    [WHOLE, 'a valid'],
    [UNREADABLE, 'an unreadable'],
    [NEWER, 'a newer'],
    [REMOVED_RECORD, "a removal's"],
    [null, 'no'],
  ]);

  for (const [text, trace, reading, left] of table) {
    const found = `${names.get(text) ?? ''} record ${trace ? 'with' : 'without'} a trace`;
    const load = async (): Promise<SealReading> => {
      if (text !== null) plantRecord(text);
      if (trace) plantTrace();
      return new BrowserStore().load();
    };

    it(`is ${'reason' in reading ? reading.reason : reading.state} for ${found}`, async () => {
      expect(await load()).to.deep.equal(reading);
    });

    it(`does not change the storage for ${found}`, async () => {
      await load();
      expect(record()).to.equal(text);
    });

    it(`leaves ${left ? 'a' : 'no'} trace for ${found}`, async () => {
      await load();
      await laterTasks();
      expect(await hasTraceCookie()).to.equal(left);
    });

    itIf('givesCookieAttributes')(
      `leaves a trace of ${left ? 400 : 0} days for ${found}`,
      async () => {
        await load();
        await laterTasks();
        const end = (await traceFacts())?.expires ?? Date.now();
        expect(end - Date.now()).to.be.closeTo(left ? 400 * DAY : 0, 5 * MINUTE);
      },
    );
  }

  it('is the same however often it is read', async () => {
    plantTrace();
    const store = new BrowserStore();
    const readings = await Promise.all([store.load(), store.load(), store.load()]);
    expect(readings).to.deep.equal([gone, gone, gone]);
  });

  for (const cookie of ['seal-made=1', `x${traceCookie()}=1`, `${traceCookie()}x=1`]) {
    it(`is not affected by the cookie ${cookie}`, () => {
      document.cookie = `${cookie}; Secure; Path=/`;
      const reading = new BrowserStore().load();
      document.cookie = `${cookie}; Secure; Path=/; Max-Age=0`;
      expect(reading).to.deep.equal({ state: 'none' });
    });
  }
});

describe('the trace', () => {
  itIf('givesCookieAttributes')(
    'belongs to this host only, to secure pages of this site, and to every path',
    async () => {
      await new BrowserStore().save(textSeal);
      await laterTasks();
      expect(await traceFacts()).to.include({
        secure: true,
        sameSite: 'strict',
        path: '/',
        domain: null,
      });
    },
  );

  it('lasts for 400 days', () => {
    expect(KEPT_SECONDS * 1000).to.equal(400 * DAY);
  });

  itIf('givesCookieAttributes')('lasts for 400 days', async () => {
    await new BrowserStore().save(textSeal);
    await laterTasks();
    const { expires } = (await traceFacts()) ?? { expires: 0 };
    expect(expires).to.be.closeTo(Date.now() + 400 * DAY, 5 * MINUTE);
  });

  it('is found among other cookies', async () => {
    document.cookie = 'a=1; Path=/';
    plantTrace();
    document.cookie = 'z=2; Path=/';
    const reading = await new BrowserStore().load();
    for (const name of ['a', 'z']) document.cookie = `${name}=; Path=/; Max-Age=0`;
    expect(reading).to.deep.equal({ state: 'missing', reason: 'gone' });
  });

  /** What scripts write into cookies from now on. */
  function writtenCookies(): readonly string[] {
    const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    const written: string[] = [];
    redefine(Document.prototype, 'cookie', {
      ...native,
      set: (cookie: string) => {
        written.push(cookie);
      },
    });
    return written;
  }

  it('is not renewed by a script where the site’s server keeps the seal, because Safari deletes it a week later', async () => {
    plantRecord(WHOLE);
    plantTrace();
    localStorage.setItem('signin-seal-kept', '{"day":1}');
    const written = writtenCookies();
    new BrowserStore().load();
    await laterTasks();
    expect(written).to.deep.equal([]);
  });

  it('is written again if it was deleted, even if the site’s server kept the seal once', async () => {
    plantRecord(WHOLE);
    localStorage.setItem('signin-seal-kept', '{"day":1}');
    new BrowserStore().load();
    await laterTasks();
    expect(await hasTraceCookie()).to.equal(true);
  });

  for (const left of [null, REMOVED_RECORD]) {
    it(`is not renewed if the record is ${left ? 'of a removal' : 'gone'} by then`, async () => {
      plantRecord(WHOLE);
      new BrowserStore().load();
      localStorage.clear();
      if (left) plantRecord(left);
      await laterTasks();
      expect(await hasTraceCookie()).to.equal(false);
    });
  }

  it('raises no alarm if it goes within a moment, as after a removal in another tab', async () => {
    plantTrace();
    const reading = new BrowserStore().load();
    void clearStorage();
    expect(await reading).to.deep.equal({ state: 'none' });
  });

  const clobberers: Readonly<Record<string, string>> = {
    form: '<form name="cookie"></form>',
    image: '<img name="cookie" />',
    frame: '<iframe name="cookie"></iframe>',
  };

  for (const [what, html] of Object.entries(clobberers)) {
    it(`is written, read and deleted beside a ${what} named cookie`, async () => {
      await fixture(html);
      expect(document.cookie).not.to.be.a('string');
      await new BrowserStore().save(textSeal);
      await laterTasks();
      localStorage.clear();
      expect(await new BrowserStore().load()).to.deep.equal({ state: 'missing', reason: 'gone' });
      await new BrowserStore().remove();
      expect(new BrowserStore().load()).to.deep.equal({ state: 'none' });
    });
  }

  const refusals: Readonly<Record<string, PropertyDescriptor>> = {
    'refuses cookies': { get: deny, set: deny },
    'keeps no cookie': { get: () => '', set: () => undefined },
    'has no cookies': { value: undefined },
  };

  for (const [what, descriptor] of Object.entries(refusals)) {
    it(`is not needed in a browser that ${what}`, async () => {
      redefine(Document.prototype, 'cookie', descriptor);
      const store = new BrowserStore();
      expect(store.load()).to.deep.equal({ state: 'none' });
      expect(await store.save(textSeal)).to.deep.equal({});
      expect(store.load()).to.deep.equal(shown);
      expect(await store.remove()).to.deep.equal({});
      expect(store.load()).to.deep.equal({ state: 'none' });
    });
  }
});

describe('a seal whose text breaks the rules', () => {
  const refusals = [
    [
      { ...textSeal, lines: ['a\u202Eb'] },
      { code: 'bidi-character', line: 0 },
    ],
    [
      { ...textSeal, lines: ['blue', 'far too long'] },
      { code: 'line-too-long', line: 1 },
    ],
    [{ ...textSeal, lines: [] }, { code: 'empty' }],
    [{ ...textSeal, pattern: 'none' }, { code: 'unreadable' }],
  ] as const;
  for (const [seal, rejection] of refusals) {
    it(`is not kept, and the old seal is whole: ${rejection.code}`, async () => {
      plantRecord(WHOLE);
      expect(await new BrowserStore().save(seal)).to.deep.equal({ rejection });
      expect(record()).to.equal(WHOLE);
    });
  }

  it('leaves no trace if there was none', async () => {
    await new BrowserStore().save({ ...textSeal, lines: ['a\u202Eb'] });
    await laterTasks();
    expect([record(), await hasTraceCookie()]).to.deep.equal([null, false]);
  });
});

describe('with the record of a newer version', () => {
  const refusal = { rejection: { code: 'newer-version' } };

  for (const change of ['save', 'remove'] as const) {
    it(`nothing changes: ${change}`, async () => {
      plantRecord(NEWER);
      plantTrace();
      const { notifications } = watched(new BrowserStore());
      expect(await new BrowserStore()[change](textSeal)).to.deep.equal(refusal);
      expect([record(), await hasTraceCookie(), notifications()]).to.deep.equal([NEWER, true, 0]);
    });
  }

  it('a refused save leaves no trace', async () => {
    plantRecord(NEWER);
    await new BrowserStore().save(textSeal);
    await laterTasks();
    expect(await hasTraceCookie()).to.equal(false);
  });
});

describe('with an unreadable record', () => {
  it('a new seal is kept', async () => {
    plantRecord(UNREADABLE);
    expect(await new BrowserStore().save(textSeal)).to.deep.equal({});
    expect(record()).to.equal(WHOLE);
  });

  it('a removal deletes it', async () => {
    plantRecord(UNREADABLE);
    expect(await new BrowserStore().remove()).to.deep.equal({});
    expect(new BrowserStore().load()).to.deep.equal({ state: 'none' });
  });
});

/** Fills this origin's storage until not one more character fits. */
function fillStorage(): void {
  for (let length = 2 ** 22; length >= 1; length = Math.floor(length / 2)) {
    while (fits(`filler ${String(localStorage.length)}`, 'x'.repeat(length)));
  }
}

function fits(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

describe('if the storage is full', () => {
  const full = { rejection: { code: 'storage-full' } };

  it('a picture is refused, and the old seal is unchanged', async () => {
    const store = new BrowserStore();
    await store.save(textSeal);
    fillStorage();
    expect(await store.save(await pictureSeal())).to.deep.equal(full);
    expect(record()).to.equal(WHOLE);
    expect(store.load()).to.deep.equal(shown);
  });

  it('a first seal is refused, without leaving a trace or notifying watchers', async () => {
    fillStorage();
    const store = new BrowserStore();
    const { notifications } = watched(store);
    expect(await store.save(await pictureSeal())).to.deep.equal(full);
    expect(store.load()).to.deep.equal({ state: 'none' });
    expect([record(), await hasTraceCookie(), notifications()]).to.deep.equal([null, false, 0]);
  });

  for (const name of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])
    it(`a seal is refused for this reason, by whatever name the browser gives: ${name}`, async () => {
      replace(Storage.prototype, 'setItem', () => {
        throw new DOMException('', name);
      });
      expect(await new BrowserStore().save(textSeal)).to.deep.equal(full);
    });

  it('a seal can be removed, and a smaller one saved', async () => {
    const store = new BrowserStore();
    await store.save(await pictureSeal());
    fillStorage();
    expect(await store.remove()).to.deep.equal({});
    expect(await store.save(textSeal)).to.deep.equal({});
  });
});

describe('if storage is denied', () => {
  const refusal = { rejection: { code: 'storage-denied' } };
  const denials: Readonly<Record<string, () => void>> = {
    'accessing the storage throws': () => {
      // WebKitGTK 2.50 goes on calling the native getter that it has cached, unless a value replaces it first.
      replace(window, 'localStorage', null);
      redefine(window, 'localStorage', { get: deny });
    },
    'there is no storage': () => {
      replace(window, 'localStorage', null);
    },
    'reading throws': () => {
      replace(Storage.prototype, 'getItem', deny);
    },
  };

  for (const [what, begin] of Object.entries(denials)) {
    it(`the seal is withheld: ${what}`, () => {
      plantRecord(WHOLE);
      begin();
      expect(new BrowserStore().load()).to.deep.equal(denied);
    });

    it(`every change is refused, and the old seal is unchanged: ${what}`, async () => {
      await new BrowserStore().save(textSeal);
      await laterTasks();
      begin();
      const { notifications } = watched(new BrowserStore());
      expect(await new BrowserStore().save(await pictureSeal())).to.deep.equal(refusal);
      expect(await new BrowserStore().remove()).to.deep.equal(refusal);
      restoreAll();
      expect([record(), await hasTraceCookie(), notifications()]).to.deep.equal([WHOLE, true, 0]);
    });
  }

  it('a save is refused if writing throws, and leaves no trace', async () => {
    replace(Storage.prototype, 'setItem', deny);
    const store = new BrowserStore();
    const { notifications } = watched(store);
    expect(await store.save(textSeal)).to.deep.equal(refusal);
    expect([record(), await hasTraceCookie(), notifications()]).to.deep.equal([null, false, 0]);
  });

  it('a removal is refused if removing throws, and the seal is still shown', async () => {
    const store = new BrowserStore();
    await store.save(textSeal);
    await laterTasks();
    replace(Storage.prototype, 'setItem', deny);
    expect(await store.remove()).to.deep.equal(refusal);
    expect(store.load()).to.deep.equal(shown);
    expect(await hasTraceCookie()).to.equal(true);
  });

  it('any other error has the same result', async () => {
    const fail = (): never => {
      throw new TypeError('blue whale');
    };
    replace(Storage.prototype, 'setItem', fail);
    expect(await new BrowserStore().save(textSeal)).to.deep.equal(refusal);
  });

  it('a seal is shown again once storage is allowed', () => {
    plantRecord(WHOLE);
    redefine(window, 'localStorage', { get: deny });
    const store = new BrowserStore();
    store.load();
    restoreAll();
    expect(store.load()).to.deep.equal(shown);
  });
});

describe('persistent storage', () => {
  let asked = 0;

  beforeEach(() => {
    asked = 0;
    const persist = (): Promise<boolean> => {
      asked += 1;
      return Promise.resolve(true);
    };
    replacePersist(persist);
  });

  itIf('exposesBrands')('is requested on save if the browser decides silently', async () => {
    await new BrowserStore().save(textSeal);
    expect(asked).to.equal(1);
  });

  it('is requested if the site wants it, even if the browser asks the person', async () => {
    replace(navigator, 'userAgentData', undefined);
    await new BrowserStore().save(textSeal);
    expect(asked).to.equal(0);
    await new BrowserStore().save(textSeal, { askToPersist: true });
    expect(asked).to.equal(1);
  });

  it('is not requested by reading, by removing or by a refused save', async () => {
    const store = new BrowserStore();
    store.load();
    await store.remove();
    plantRecord(NEWER);
    await store.save(textSeal, { askToPersist: true });
    expect(asked).to.equal(0);
  });

  it('does not affect the save if the request fails', async () => {
    replace(navigator.storage, 'persist', deny);
    const store = new BrowserStore();
    const { notifications } = watched(store);
    expect(await store.save(textSeal)).to.deep.equal({});
    expect(store.load()).to.deep.equal(shown);
    expect(notifications()).to.equal(1);
  });
});
