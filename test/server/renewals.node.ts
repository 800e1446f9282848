/** Years of visits, with a fake clock, over all three vaults. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSealHandler } from '../../src/server/index.js';
import { Browser, summary } from './support/browser.js';
import { textRecord } from './support/records.js';
import { testedVaults, useFakeClock } from './support/vaults.js';

const DAY = 86_400;
const DAYS = 1200;

useFakeClock();

for (const { name, open, pass } of testedVaults()) {
  describe(`with ${name}`, () => {
    for (const gap of [1, 8, 31, 390]) {
      it(`a seal is there after ${DAYS} days with a visit every ${gap} days`, async () => {
        const browser = new Browser(createSealHandler({ vault: await open() }));
        const revision = await browser.created(textRecord);
        for (let day = 0; day < DAYS; day += gap) {
          await pass(gap * DAY);
          assert.equal(await (await browser.read()).text(), textRecord);
          assert.equal(summary(await browser.renew(revision)), '204 renewed');
          assert.ok(browser.hasTrace);
        }
      });
    }

    it('a seal is gone with its cookies after 400 days without a visit, and raises no alarm', async () => {
      const browser = new Browser(createSealHandler({ vault: await open() }));
      await browser.created(textRecord);
      const { cookie } = browser;
      await pass(400 * DAY + 1);
      assert.equal(browser.hasTrace, false);
      assert.equal(summary(await browser.read()), '204 no-token');
      assert.equal(summary(await browser.send('read', { cookie })), '204 unknown');
    });

    it('the record ends by the server’s clock, not by the cookie that a client keeps longer', async () => {
      const browser = new Browser(createSealHandler({ vault: await open() }));
      const revision = await browser.created(textRecord);
      const { cookie } = browser;
      await pass(400 * DAY + 1);
      const renewal = { cookie, headers: { 'if-match': revision } };
      assert.equal(summary(await browser.send('renew', renewal)), '204 unknown');
    });
  });
}
