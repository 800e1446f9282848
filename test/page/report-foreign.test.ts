import { expect } from '@open-wc/testing';
import { reportForeign } from '../../src/page/report-foreign.js';
import { NO_PATHS, PATHS } from '../support/paths.js';
import { replace, restoreAll } from '../support/replace.js';

const HOME = 'https://login.example.com';

/** The origins that a report with this path goes to. */
function sentTo(path: string): readonly string[] {
  const asked: string[] = [];
  // As pages often wrap it: they read the address as a text.
  replace(window, 'fetch', (address: string) => {
    if (address.startsWith('https:')) asked.push(new URL(address).origin);
    return Promise.resolve(new Response());
  });
  replace(console, 'warn', () => undefined);
  reportForeign({ path, home: HOME, address: 'https://copy.example/', hasSeal: false });
  return asked;
}

afterEach(restoreAll);

describe('reportForeign', () => {
  for (const path of PATHS)
    it(`sends the report home, to ${JSON.stringify(path)}`, () => {
      expect(sentTo(path)).to.deep.equal([HOME]);
    });

  for (const path of NO_PATHS)
    it(`sends no report to ${JSON.stringify(path)}`, () => {
      expect(sentTo(path)).to.deep.equal([]);
    });
});
