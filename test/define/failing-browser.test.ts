/** A kept seal is shown, and can be pressed, whatever a browser lacks or an extension has broken that does not matter to it. */
import { expect } from '@open-wc/testing';
import { writeRecord } from '../../src/store/write-record.js';
import { capabilities } from '../support/capabilities.js';
import { closeFrames, openFrameAt } from '../support/frames.js';
import { expectInside, inkOf } from '../support/ink.js';
import { sampleOf } from '../support/sample-of.js';
import { plainSeal } from '../support/seals.js';
import { clearStorage, plantRecord } from '../support/storage.js';
import { waitUntil } from '../support/wait-until.js';

/** What the seal can do without, by the object that has it. */
const table: Readonly<Record<string, readonly string[]>> = {
  window: [
    ...['OffscreenCanvas', 'ResizeObserver', 'MutationObserver', 'IntersectionObserver'],
    ...['matchMedia', 'requestAnimationFrame', 'cancelAnimationFrame', 'queueMicrotask'],
    ...['structuredClone', 'performance', 'visualViewport', 'trustedTypes', 'AbortController'],
    ...['BroadcastChannel', 'getComputedStyle', 'console', 'Intl', 'HTMLCanvasElement'],
    ...['CustomStateSet', 'crypto', 'CSS'],
  ],
  'HTMLCanvasElement.prototype': ['getContext'],
  'CanvasRenderingContext2D.prototype': ['measureText', 'font'],
  'TextMetrics.prototype': ['width', 'actualBoundingBoxAscent', 'actualBoundingBoxDescent'],
  'ResizeObserver.prototype': ['observe'],
  'MutationObserver.prototype': ['observe', 'disconnect'],
  'Document.prototype': ['adoptedStyleSheets', 'visibilityState', 'prerendering'],
  'CSSStyleSheet.prototype': ['replaceSync'],
  'ElementInternals.prototype': ['states', 'ariaLabel'],
  'CustomStateSet.prototype': ['add', 'clear'],
  'HTMLElement.prototype': ['popover', 'hidePopover'],
  'Element.prototype': ['checkVisibility', 'scrollWidth', 'clientWidth'],
  'Performance.prototype': ['now'],
  Intl: ['Segmenter'],
  'String.prototype': ['isWellFormed', 'normalize'],
};

const failures = {
  'is missing': (owner: string, name: string) => `remove(${owner}, '${name}');`,
  throws: (owner: string, name: string) =>
    `replaceWith(${owner}, '${name}', function () { throw new TypeError('blocked'); });`,
  'returns nothing': (owner: string, name: string) =>
    `replaceWith(${owner}, '${name}', function () {});`,
  'returns a number': (owner: string, name: string) =>
    `replaceWith(${owner}, '${name}', function () { return 7; });`,
};

// A method is replaced by a function, a property by a getter. Both functions throw if there is no such feature.
const BREAK = `'use strict';
function replaceWith(owner, name, fails) {
  const isAccessor = 'get' in Object.getOwnPropertyDescriptor(owner, name) && owner !== window;
  const change = isAccessor ? { get: fails, set: fails } : { value: fails, writable: true };
  Object.defineProperty(owner, name, { configurable: true, ...change });
}
function remove(owner, name) {
  if (!Object.hasOwn(owner, name)) throw new Error('It is not there');
  delete owner[name];
}`;

const LINES = ['WWWMMWW', 'odd', 'ậgj'];

interface Opened {
  readonly page: Document;
  readonly host: HTMLElement & { readonly state: string; readonly value: string };
}

async function openWith(breakage: string): Promise<Opened> {
  plantRecord(writeRecord({ ...plainSeal, lines: LINES }));
  const markup = `<script>${BREAK} try { ${breakage} window.isBroken = true; } catch {}</script>`;
  const parameters = new URLSearchParams({ markup, script: 'signin-seal.js' });
  const { document: page, window } = await openFrameAt(
    `/published/page.html?${parameters.toString()}`,
  );
  // Other browsers lack some of the features. Chromium has them all, unless one is misspelled.
  if (capabilities.exposesBrands) expect(Reflect.get(window, 'isBroken')).to.equal(true);
  return { page, host: page.querySelector('signin-seal') as unknown as Opened['host'] };
}

const partOf = (host: HTMLElement, part: string): HTMLElement | null | undefined =>
  host.shadowRoot?.querySelector<HTMLElement>(part);

async function expectToWork({ page, host }: Opened): Promise<void> {
  await waitUntil(() => host.state === 'shown', 'The seal is not shown');
  const preview = partOf(host, 'seal-preview');
  await waitUntil(() => preview?.shadowRoot?.querySelector('.line'), 'The seal is not drawn');
  if (!preview) return;
  const lines = [...(preview.shadowRoot?.querySelectorAll<HTMLElement>('.line') ?? [])];
  expect(lines.map((line) => line.textContent)).to.deep.equal(LINES);
  const box = preview.getBoundingClientRect();
  expect([box.width, box.height]).to.deep.equal([160, 120]);
  for (const line of lines) {
    expectInside(inkOf(line), box);
    expect(inkOf(line).height).to.be.above(3);
  }
  expect(host.matches(':invalid')).to.equal(true);
  partOf(host, '.seal')?.click();
  expect(page.querySelector('form')?.checkValidity()).to.equal(true);
  expect(host.value).to.equal('confirmed');
}

// These features are broken together, because no browser lacks only one of them.
const sheets = `replaceWith(ShadowRoot.prototype, 'adoptedStyleSheets', `;
const halves: Readonly<Record<string, string>> = {
  'style sheets cannot be added to a shadow root': `${sheets} function () { throw new TypeError('blocked'); });`,
  'style sheets are not added to a shadow root': `${sheets} function () {});`,
  'style sheets cannot be made': `replaceWith(window, 'CSSStyleSheet', function () { throw 1 });
    CSSStyleSheet.prototype = { replace() {} };`,
};

const rows = Object.entries(table).flatMap(([owner, names]) =>
  names.flatMap((name) =>
    Object.entries(failures).map(
      ([fails, breakageOf]) => [owner, name, fails, breakageOf] as const,
    ),
  ),
);

describe('a kept seal is shown, fits in its box and can be pressed', () => {
  afterEach(() => {
    closeFrames();
    return clearStorage();
  });

  for (const [owner, name, fails, breakageOf] of sampleOf(rows, 40)) {
    it(`if ${owner}.${name} ${fails}`, async () => {
      await expectToWork(await openWith(breakageOf(owner, name)));
    });
  }

  for (const [what, breakage] of Object.entries(halves)) {
    it(`if ${what}`, async () => {
      await expectToWork(await openWith(breakage));
    });
  }
});
