import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { readSeal } from '../../src/seal/seal.js';
import { pictureSeal, textSeal } from '../support/seals.js';

// In a file of its own, because a module runs only once.
describe('a site that also uses the schema library', () => {
  const ours = { lang: 'la', abortEarly: true };
  const definitions = {
    'signin-seal': () => import('../../src/define/signin-seal.js'),
    'seal-preview': () => import('../../src/define/seal-preview.js'),
    'seal-editor': () => import('../../src/define/seal-editor.js'),
    'seal-crop': () => import('../../src/define/seal-crop.js'),
    'seal-help': () => import('../../src/define/seal-help.js'),
    'the main module': () => import('../../src/index.js'),
  };

  beforeEach(() => {
    v.setGlobalConfig(ours);
    v.setGlobalMessage('our own words', ours.lang);
  });
  afterEach(() => {
    v.deleteGlobalConfig();
    v.deleteGlobalMessage();
    v.deleteSchemaMessage();
  });

  for (const [name, load] of Object.entries(definitions))
    it(`keeps its own configuration: ${name}`, async () => {
      await load();
      readSeal({ kind: 'text', lines: [] });
      const { lang, abortEarly } = v.getGlobalConfig();
      expect({ lang, abortEarly }).to.deep.equal({ lang: 'la', abortEarly: true });
      expect(v.safeParse(v.string(), 7).issues?.[0].message).to.equal('our own words');
    });

  it('may have messages that throw: a whole seal is read', async () => {
    const fail = (): never => {
      throw new Error('No message');
    };
    v.setGlobalMessage(fail);
    v.setSchemaMessage(fail);
    for (const seal of [textSeal, await pictureSeal()])
      expect(readSeal({ ...seal })).to.deep.equal({ value: seal });
  });

  it('may have messages that throw: a damaged seal is refused', () => {
    v.setGlobalMessage(() => {
      throw new Error('No message');
    });
    expect(readSeal({ ...textSeal, lines: [7] }).rejection?.code).to.equal('unreadable');
  });
});
