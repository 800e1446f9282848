import { defineConfig } from '@playwright/test';
import { chromium, chromiumInPlaywright } from './scripts/browsers/chromium.mjs';
import { bringOrThrow } from './scripts/browsers/engine.mjs';
import { firefox, firefoxInPlaywright } from './scripts/browsers/firefox.mjs';

const PORT = process.env.PORT ?? '8123';
const DEMO = `http://localhost:${PORT}`;

const inChromium = { name: 'chromium', use: chromiumInPlaywright(bringOrThrow(chromium)) };

/**
 * The attacks, another origin’s scripts, and where pictures are made, which engines decide differently: where there is no Firefox,
 * `npm test` says so.
 */
const found = firefox.find();
const inFirefox = found && {
  name: 'firefox',
  testMatch: ['attacks/*.spec.ts', 'cdn.spec.ts', 'picture-worker.spec.ts'],
  use: { browserName: 'firefox' as const, ...firefoxInPlaywright(found) },
};

/** Whole journeys against the demo as `npm start` serves it, and attacks on it, in real browsers. */
export default defineConfig<{ demo: string }>({
  testDir: 'test/e2e',
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['./scripts/tests/playwright-results.mjs']],
  use: { baseURL: DEMO, demo: DEMO },
  projects: inFirefox ? [inChromium, inFirefox] : [inChromium],
  webServer: {
    command: 'npm start',
    env: { PORT },
    url: `http://localhost:${PORT}/`,
    timeout: 60_000,
  },
});
