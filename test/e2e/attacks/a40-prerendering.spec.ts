import type { LaunchOptions } from '@playwright/test';
import { writeRecord } from '../../../src/store/write-record.js';
import { whileUndriven } from '../support/undriven.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// Any page of the site can have the browser prepare the sign-in page, which the person may never open. A site that counts
// states, or weighs the trace, would take that for a visit.

const HOST = 'login.genuine.localhost';
const PREPARED = '/prepared?';
const OPENED = '/opened?';

const record = writeRecord({ kind: 'text', lines: ['odd', 'whale'], colour: 'teal' });
const rules = { prerender: [{ urls: ['/'], eagerness: 'immediate' }] };

// It opens the prepared page as soon as `/go` exists.
const visit = `<script>localStorage.setItem('signin-seal', ${JSON.stringify(record)})</script>
  <script type="speculationrules">${JSON.stringify(rules)}</script>
  <script type="module">
    while (!(await fetch('/go')).ok) await new Promise(requestAnimationFrame);
    location.href = '/';
  </script>`;

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

/** Has the page prepared, looks, and opens it. */
async function prepareAndOpen(
  lab: Lab,
  options: LaunchOptions,
  look: () => Promise<void>,
): Promise<void> {
  lab.file(HOST, '/demo/strip.js', report, { 'Content-Type': 'text/javascript' });
  for (const path of [PREPARED, OPENED]) lab.file(HOST, path.slice(0, -1), '', {});
  const start = lab.page(HOST, '/visit', visit, { 'Cross-Origin-Opener-Policy': 'same-origin' });
  await whileUndriven(options, start, async () => {
    await expect.poll(() => reported(lab, PREPARED)).toBeDefined();
    await look();
    lab.file(HOST, '/go', '', {});
    await expect.poll(() => reported(lab, OPENED)).toBeDefined();
  });
}

test('a page that is only prepared reads no seal, and neither announces nor stores anything', async ({
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

test('without the defense, it announces the seal and leaves the trace', async ({
  lab,
  launchOptions,
}) => {
  await lab.withoutDefense('page/page-visibility.js', "documentProperty('prerendering')", 'false');
  await prepareAndOpen(lab, launchOptions, async () => {
    const prepared = { state: 'shown', hasTrace: 'true', prerendering: 'true' };
    await expect.poll(() => reported(lab, PREPARED)).toEqual(prepared);
    await expect.poll(() => lab.announced()).toEqual(['shown ']);
  });
});
