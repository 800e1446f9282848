import { expect } from '@open-wc/testing';
import { REMOVED_RECORD } from '../../../src/store/browser-reader.js';
import { writeRecord } from '../../../src/store/write-record.js';
import { KeptStore } from '../../../src/store/kept/kept-store.js';
import {
  type KeptSite,
  deleteRecord,
  deleteScriptStorage,
  openKeptSite,
  whenSettled,
} from '../../support/kept.js';
import { NO_PATHS, PATHS } from '../../support/paths.js';
import { replace, restoreAll } from '../../support/replace.js';
import { pictureSeal, textSeal } from '../../support/seals.js';
import {
  RECORD_KEY,
  clearStorage,
  hasTraceCookie,
  plantRecord,
  plantTrace,
} from '../../support/storage.js';

const shown = { state: 'shown', seal: textSeal };

const damageRecord = (): void => {
  plantRecord('{"version":1,"seal":{');
};

describe('a seal that the site’s server keeps', () => {
  let site: KeptSite;

  beforeEach(async () => {
    site = await openKeptSite();
  });

  afterEach(restoreAll);

  const saved = async (): Promise<void> => {
    await site.store.save(textSeal);
    await site.requests();
  };

  it('is saved here and at the server, and the cookies come back', async () => {
    expect(await site.store.save(textSeal)).to.deep.equal({ keptBySite: true });
    expect(site.store.load()).to.deep.equal(shown);
    expect(await hasTraceCookie()).to.equal(true);
    expect(await site.requests()).to.deep.equal(['write', 'renew']);
  });

  it('is shown without a promise while it is here, and is not renewed twice a day', async () => {
    await saved();
    expect(site.reloaded().load()).to.deep.equal(shown);
    await whenSettled();
    expect(await site.requests()).to.deep.equal([]);
  });

  it('makes no request where nothing was kept', async () => {
    expect(site.store.load()).to.deep.equal({ state: 'none' });
    await site.store.remove();
    await whenSettled();
    expect(await site.requests()).to.deep.equal([]);
  });

  for (const [name, remove] of [
    ['script storage is deleted', deleteScriptStorage],
    ['the record is deleted', deleteRecord],
    ['the record is damaged', damageRecord],
    ['the site cleared its storage by a header', () => site.clearSiteData()],
  ] as const) {
    it(`comes back from the server after ${name}`, async () => {
      await saved();
      await remove();
      expect(await site.reloaded().load()).to.deep.equal(shown);
      await whenSettled();
      expect(site.reloaded().load()).to.deep.equal(shown);
      expect(await site.requests()).to.deep.equal(['read', 'renew']);
    });
  }

  it('comes back on a page that has replaced the class Promise', async () => {
    await saved();
    deleteScriptStorage();
    replace(globalThis, 'Promise', class PagesPromise<Value> extends Promise<Value> {});
    expect(await site.reloaded().load()).to.deep.equal(shown);
  });

  it('comes back as a picture, byte for byte', async () => {
    const seal = await pictureSeal();
    await site.store.save(seal);
    deleteScriptStorage();
    expect(await site.reloaded().load()).to.deep.equal({ state: 'shown', seal });
  });

  it('is written again if only the token is gone', async () => {
    await saved();
    await site.dropToken();
    const memory = JSON.parse(String(localStorage.getItem('signin-seal-kept'))) as object;
    localStorage.setItem('signin-seal-kept', JSON.stringify({ ...memory, day: 1 }));
    expect(site.reloaded().load()).to.deep.equal(shown);
    await whenSettled();
    expect(await site.requests()).to.deep.equal(['renew', 'write', 'write', 'renew']);
  });

  it('is written again if the trace is gone', async () => {
    await saved();
    const record = String(localStorage.getItem(RECORD_KEY));
    await clearStorage();
    plantRecord(record);
    expect(site.reloaded().load()).to.deep.equal(shown);
    await whenSettled();
    expect(await hasTraceCookie()).to.equal(true);
  });

  it('is missing as gone if the token and the record are gone', async () => {
    await saved();
    deleteScriptStorage();
    await site.dropToken();
    expect(await site.reloaded().load()).to.deep.equal({ state: 'missing', reason: 'gone' });
    expect(await hasTraceCookie()).to.equal(true);
  });

  it('is missing as unreadable if the token is gone and the record is damaged', async () => {
    await saved();
    plantRecord('damaged');
    await site.dropToken();
    const reading = await site.reloaded().load();
    expect(reading).to.deep.equal({ state: 'missing', reason: 'unreadable' });
  });

  it('is missing as lost, and never as gone, if the server lost it', async () => {
    await saved();
    deleteScriptStorage();
    await site.loseAll();
    expect(await site.reloaded().load()).to.deep.equal({ state: 'missing', reason: 'lost' });
  });

  it('is written again if the server lost it and it is still here', async () => {
    await saved();
    await site.loseAll();
    plantTrace();
    localStorage.removeItem('signin-seal-kept');
    site.reloaded().load();
    await whenSettled();
    deleteScriptStorage();
    expect(await site.reloaded().load()).to.deep.equal(shown);
  });

  it('is written again if an older version of this package saved another one here', async () => {
    await saved();
    plantRecord(writeRecord({ ...textSeal, lines: ['otter'] }));
    site.reloaded().load();
    await whenSettled();
    deleteScriptStorage();
    const reading = await site.reloaded().load();
    expect(reading).to.deep.equal({ state: 'shown', seal: { ...textSeal, lines: ['otter'] } });
  });

  it('is none if the record and both cookies are gone, without a request', async () => {
    await saved();
    await clearStorage();
    expect(site.reloaded().load()).to.deep.equal({ state: 'none' });
    expect(await site.requests()).to.deep.equal([]);
  });

  it('is left alone if the record here is newer', async () => {
    await saved();
    plantRecord('{"version":2,"seal":{}}');
    const reading = site.reloaded().load();
    expect(reading).to.deep.equal({ state: 'missing', reason: 'newer-version' });
    await whenSettled();
    expect(await site.requests()).to.deep.equal([]);
  });

  it('is removed here and at the server, and does not come back', async () => {
    await saved();
    expect(await site.store.remove()).to.deep.equal({ keptBySite: true });
    expect(localStorage.getItem(RECORD_KEY)).to.equal(REMOVED_RECORD);
    deleteScriptStorage();
    expect(site.reloaded().load()).to.deep.equal({ state: 'none' });
    expect(await site.requests()).to.deep.equal(['remove']);
  });

  it('is replaced by a new token at each save', async () => {
    await saved();
    await site.store.save({ ...textSeal, lines: ['otter'] });
    expect(await site.requests()).to.deep.equal(['write', 'renew']);
    deleteScriptStorage();
    const reading = await site.reloaded().load();
    expect(reading).to.deep.equal({ state: 'shown', seal: { ...textSeal, lines: ['otter'] } });
  });

  it('is asked for once by all elements that read meanwhile', async () => {
    await saved();
    deleteScriptStorage();
    const store = site.reloaded();
    const readings = await Promise.all([store.load(), store.load(), store.load()]);
    expect(readings).to.deep.equal([shown, shown, shown]);
    await whenSettled();
    expect((await site.requests()).filter((kind) => kind === 'read')).to.deep.equal(['read']);
  });

  for (const address of NO_PATHS)
    it(`cannot be kept at ${JSON.stringify(address)}, which is not a path`, () => {
      expect(() => new KeptStore({ address })).to.throw(TypeError);
    });

  for (const address of PATHS)
    it(`can be kept at the path ${JSON.stringify(address)}`, () => {
      expect(() => new KeptStore({ address })).not.to.throw();
    });
});
