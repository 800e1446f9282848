import type { PlaywrightTestConfig } from '@playwright/test';
import { chromium, chromiumInPlaywright } from '../../scripts/browsers/chromium.mjs';
import { bringOrThrow } from '../../scripts/browsers/engine.mjs';
import { firefox, firefoxInPlaywright } from '../../scripts/browsers/firefox.mjs';
import { findWebkitGtk } from '../../scripts/browsers/webkit.mjs';

const PORT = process.env.PORT ?? '8123';
const DEMO = `http://localhost:${PORT}`;

/** Drives WebKitGTK itself, because Playwright can't. */
const IN_WEBKIT = 'attacks/a42-in-webkit.spec.ts';

function projects() {
  const inChromium = {
    name: 'chromium',
    testIgnore: IN_WEBKIT,
    use: chromiumInPlaywright(bringOrThrow(chromium)),
  };
  const inWebkit = findWebkitGtk() ? [{ name: 'webkit', testMatch: IN_WEBKIT }] : [];
  const found = firefox.find();
  if (!found) return [inChromium, ...inWebkit];
  // Attacks, scripts from another origin, and where pictures are made: engines decide these differently.
  const inFirefox = {
    name: 'firefox',
    testMatch: [
      'attacks/*.spec.ts',
      'cdn.spec.ts',
      'changed-addresses.spec.ts',
      'picture-worker.spec.ts',
    ],
    // Firefox does not prerender pages.
    testIgnore: ['attacks/a40-prerendering.spec.ts', IN_WEBKIT],
    use: { browserName: 'firefox' as const, ...firefoxInPlaywright(found) },
  };
  return [inChromium, inFirefox, ...inWebkit];
}

/**
 * Whole journeys against the demo as `npm start` serves it, and attacks on it, in real browsers. Firefox and WebKit run
 * only if they are installed, and `npm run test:all` says if they are not.
 */
export const e2e = (): PlaywrightTestConfig<{ demo: string }> => ({
  testDir: 'test/e2e',
  timeout: 60_000,
  // A tree with more in it than its file does not match.
  expect: { timeout: 15_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  use: { baseURL: DEMO, demo: DEMO },
  projects: projects(),
  // Seals in the browser alone: what these journeys are about. `kept.spec.ts` starts the demo as it is.
  webServer: {
    command: 'npm start',
    env: { PORT, SEALS: 'browser' },
    url: `${DEMO}/`,
    timeout: 180_000,
  },
});
