import { expect } from '@open-wc/testing';
import { browserReader } from '../../src/store/browser-reader.js';
import { readTrace, type traceCookie, traceNameOf } from '../../src/store/trace-cookie.js';
import { type Frame, closeFrames, openFrame, openFrameAt } from '../support/frames.js';
import { replace, restoreAll } from '../support/replace.js';
import { clearStorage } from '../support/storage.js';

const names = [
  ['https://tea.example', '__Host-seal-made'],
  ['http://localhost', '__Host-seal-made'],
  ['https://tea.example:8443', '__Host-seal-made-8443'],
  ['http://localhost:8000', '__Host-seal-made-8000'],
  ['http://127.0.0.1:3000', '__Host-seal-made-3000'],
  ['https://[::1]', '__Host-seal-made'],
  ['https://[::1]:8000', '__Host-seal-made-8000'],
  ['null', '__Host-seal-made'],
] as const;

describe('the name of the trace', () => {
  const LOAD = `<script type="module">import * as trace from '/src/store/trace-cookie.ts';
    Object.assign(window, trace)</script>`;

  const nameIn = ({ window }: Frame): string =>
    (Reflect.get(window, 'traceCookie') as typeof traceCookie)();

  afterEach(closeFrames);

  for (const [origin, name] of names) {
    it(`is ${name} on ${origin}`, () => {
      expect(traceNameOf(origin)).to.equal(name);
    });
  }

  for (const script of [
    "self.origin = 'https://api.example'",
    'var origin = {}',
    "origin = 'null'",
  ])
    it(`ends in the page’s port, although a script has run: ${script}`, async () => {
      const query = new URLSearchParams({ markup: `<script>${script}</script>${LOAD}` });
      const page = await openFrameAt(`/published/page.html?${query.toString()}`);
      expect(page.window.origin).not.to.equal(location.origin);
      expect(nameIn(page)).to.equal(`__Host-seal-made-${location.port}`);
    });

  it('ends in the port of the page around a `srcdoc` frame', async () => {
    expect(nameIn(await openFrame(LOAD))).to.equal(`__Host-seal-made-${location.port}`);
  });
});

describe('the trace in a browser without a seal', () => {
  beforeEach(clearStorage);
  afterEach(() => {
    restoreAll();
    return clearStorage();
  });

  for (const method of ['includes', 'find'])
    it(`is not there, although a script has replaced the arrays’ ${method}`, async () => {
      replace(Array.prototype, method, () => 7);
      const trace = readTrace();
      const reading = await browserReader.load();
      restoreAll();
      expect([trace, reading]).to.deep.equal([undefined, { state: 'none' }]);
    });
});
