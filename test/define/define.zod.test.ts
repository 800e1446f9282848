import { expect } from '@open-wc/testing';
import * as z from 'zod';
import * as mini from 'zod/mini';

// In a file of its own, because a module runs only once.
describe('a site that uses the schema library, too', () => {
  const ours = { customError: () => 'our own words', localeError: () => 'our own language' };
  const definitions = {
    'signin-seal': () => import('../../src/define/signin-seal.js'),
    'seal-preview': () => import('../../src/define/seal-preview.js'),
    'seal-editor': () => import('../../src/define/seal-editor.js'),
    'seal-crop': () => import('../../src/define/seal-crop.js'),
    'seal-help': () => import('../../src/define/seal-help.js'),
    'the main module': () => import('../../src/index.js'),
  };
  z.config(ours);

  for (const [name, load] of Object.entries(definitions)) {
    it(`keeps its own configuration: ${name}`, async () => {
      const { parseSeal } = await import('../../src/seal/parse-seal.js');
      await load();
      parseSeal({ kind: 'text', lines: [] });
      expect({ ...z.config() }).to.deep.equal(ours);
      expect(mini.config()).to.equal(z.config());
      expect(z.string().safeParse(7).error?.issues[0]?.message).to.equal('our own words');
    });
  }
});
