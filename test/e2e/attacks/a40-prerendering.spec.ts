import type { LaunchOptions } from '@playwright/test';
import { writeRecord } from '../../../src/store/write-record.js';
import { whileUndriven } from '../support/undriven.js';
import { expect, test } from './support/attack.js';
import { PATH, openSite } from './support/copied-site.js';
import type { Lab } from './support/lab.js';

// Any page of the site can have the browser prepare the sign-in page, which the person may never open. A site that counts
// states, or weighs the trace, would take that for a visit.

const HOST = 'login.genuine.localhost';
const PREPARED = '/prepared?';
const OPENED = '/opened?';

const record = writeRecord({ kind: 'text', lines: ['odd', 'whale'], colour: 'teal' });

// It opens the prepared page as soon as `/go` exists.
function visitTo(path: string): string {
  const rules = { prerender: [{ urls: [path], eagerness: 'immediate' }] };
  return `<script>localStorage.setItem('signin-seal', ${JSON.stringify(record)})</script>
  <script type="speculationrules">${JSON.stringify(rules)}</script>
  <script type="module">
    while (!(await fetch('/go')).ok) await new Promise(requestAnimationFrame);
    location.href = '${path}';
  </script>`;
}

// In a later task than the one in which the trace is written.
const report = `const report = (path) => {
    const { state } = document.querySelector('signin-seal');
    const hasTrace = document.cookie.includes('__Host-seal-made');
    fetch(path + new URLSearchParams({ state, hasTrace, prerendering: document.prerendering }));
  };
  addEventListener('prerenderingchange', () => setTimeout(report, 0, '${OPENED}'), true);
  await customElements.whenDefined('signin-seal');
  await document.querySelector('signin-seal').updateComplete;
  setTimeout(report, 0, '${PREPARED}');`;

/** What the sign-in page reports while it is prepared, or once it is opened. */
function reported(lab: Lab, path: string): Readonly<Record<string, string>> | undefined {
  const found = lab.requestsTo(HOST).find((request) => request.path.startsWith(path));
  return found && Object.fromEntries(new URLSearchParams(found.path.slice(path.length)));
}

const nothing = (): Promise<void> => Promise.resolve();

/** Has the page at the path prepared, looks, opens it, and looks again. */
async function prepareAndOpen(
  lab: Lab,
  options: LaunchOptions,
  look: () => Promise<void>,
  { path = '/', lookAgain = nothing } = {},
): Promise<void> {
  lab.file(HOST, '/demo/strip.js', report, { 'Content-Type': 'text/javascript' });
  for (const made of [PREPARED, OPENED]) lab.file(HOST, made.slice(0, -1), '', {});
  const start = lab.page(HOST, '/visit', visitTo(path), {
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  await whileUndriven(options, start, async () => {
    // A whole browser starts, and then prepares the page.
    await expect.poll(() => reported(lab, PREPARED), { timeout: 45_000 }).toBeDefined();
    await look();
    lab.file(HOST, '/go', '', {});
    await expect.poll(() => reported(lab, OPENED)).toBeDefined();
    await lookAgain();
  });
}

test('a page that is only prerendered reads no seal, and neither announces nor stores anything', async ({
  lab,
  launchOptions,
}) => {
  await prepareAndOpen(lab, launchOptions, async () => {
    const prepared = { state: 'pending', hasTrace: 'false', prerendering: 'true' };
    await expect.poll(() => reported(lab, PREPARED)).toEqual(prepared);
    expect(lab.announced()).toEqual([]);
  });
  const opened = { state: 'shown', hasTrace: 'true', prerendering: 'false' };
  expect(reported(lab, OPENED)).toEqual(opened);
  await expect.poll(() => lab.announced()).toEqual(['shown ']);
});

test(
  'without the defense, it announces the seal and leaves the trace',
  { tag: '@control' },
  async ({ lab, launchOptions }) => {
    await lab.withoutDefense(
      'page/page-visibility.js',
      "documentProperty('prerendering')",
      'false',
    );
    await prepareAndOpen(lab, launchOptions, async () => {
      const prepared = { state: 'shown', hasTrace: 'true', prerendering: 'true' };
      await expect.poll(() => reported(lab, PREPARED)).toEqual(prepared);
      await expect.poll(() => lab.announced()).toEqual(['shown ']);
    });
  },
);

// It tells when the alarm's file has run, and each state of the element.
const TELLING = `addEventListener('seal-state', ({ state }) => fetch('/told?' + state));
  await import('/dist/cdn/copy-alarm.js');
  await document.querySelector('signin-seal').updateComplete;
  setTimeout(fetch, 0, '/told?loaded');`;

/** Puts a page on the host whose home is another one. Returns what it has reported and told. */
function openCopy(lab: Lab): () => readonly string[] {
  const home = 'phish.localhost';
  lab.file(HOST, '/told.js', TELLING, { 'Content-Type': 'text/javascript' });
  const scripts = ['/told.js', '/demo/strip.js'].map(
    (src) => `<script type="module" src="${src}"></script>`,
  );
  openSite(lab, { origins: [new URL(lab.at(home)).origin], head: scripts.join('') });
  return () =>
    [...lab.requestsTo(home), ...lab.requestsTo(HOST)]
      .map(({ path }) => path)
      .filter((path) => /^.(?:seal-foreign|told)[?]/.test(path));
}

test('a copy that is only prerendered neither reports nor alarms, and does both once it is opened', async ({
  lab,
  launchOptions,
}) => {
  const done = openCopy(lab);
  const look = (): Promise<void> => expect.poll(done).toEqual(['/told?loaded']);
  const lookAgain = (): Promise<void> =>
    expect.poll(done).toEqual(['/seal-foreign?site=&seal=yes', '/told?loaded', '/told?foreign']);
  await prepareAndOpen(lab, launchOptions, look, { path: PATH, lookAgain });
});
