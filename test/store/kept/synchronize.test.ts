import { expect } from '@open-wc/testing';
import { RECORD_KEY, REMOVED_RECORD } from '../../../src/store/browser-reader.js';
import { type KeptClient, UNREACHABLE } from '../../../src/store/kept/kept-client.js';
import { digestOf, readMemory, writeMemory } from '../../../src/store/kept/kept-memory.js';
import { synchronize } from '../../../src/store/kept/synchronize.js';
import { clearTrace, leaveTrace, readTrace } from '../../../src/store/trace-cookie.js';
import { writeRecord } from '../../../src/store/write-record.js';
import { textSeal } from '../../support/seals.js';
import { clearStorage, whenCookiesSettled } from '../../support/storage.js';

const RECORD = writeRecord(textSeal);
const OTHER_RECORD = writeRecord({ ...textSeal, lines: ['otter'] });

/**
 * A server that renews only after another tab has stored this record, and then answers no more. The page then reads its
 * cookie, or none.
 */
function lateServer(record: string, isCookieRead: boolean): KeptClient {
  let isDone = false;
  const ask: KeptClient['ask'] = () => {
    if (isDone) return Promise.resolve(UNREACHABLE);
    isDone = true;
    localStorage.setItem(RECORD_KEY, record);
    if (isCookieRead) leaveTrace('1');
    else clearTrace();
    return Promise.resolve({ seal: 'renewed', revision: 'a' });
  };
  return { ask } as unknown as KeptClient;
}

describe('an answer about a record that another tab has changed meanwhile', () => {
  beforeEach(async () => {
    await clearStorage();
    localStorage.setItem(RECORD_KEY, RECORD);
    leaveTrace('1');
    writeMemory({ revision: 'a', digest: await digestOf(RECORD), day: 1 });
  });

  afterEach(clearStorage);

  for (const { change, record, isCookieRead, trace } of [
    { change: 'replaced', record: OTHER_RECORD, isCookieRead: true, trace: '0' },
    { change: 'removed', record: REMOVED_RECORD, isCookieRead: true, trace: undefined },
    {
      change: 'replaced, while the page reads no trace',
      record: OTHER_RECORD,
      isCookieRead: false,
      trace: '0',
    },
  ] as const)
    it(`does not vouch for the server’s copy of a seal that was ${change}`, async () => {
      expect(await synchronize(lateServer(record, isCookieRead))).to.equal(false);
      await whenCookiesSettled();
      expect(readTrace()).to.equal(trace);
      expect(readMemory()?.day).to.equal(1);
    });
});
