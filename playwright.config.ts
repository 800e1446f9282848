import { defineConfig } from '@playwright/test';
import { bringChromium, chromiumArgs } from './scripts/chromium.mjs';

const PORT = process.env.PORT ?? '8123';
const DEMO = `http://localhost:${PORT}`;

// Playwright turns off what people's browsers have: the back/forward cache, and storage apart for
// each site that frames a page (the last flag of its kind replaces Playwright's own).
const chromiumAsPeopleHaveIt = {
  executablePath: bringChromium(),
  args: [...chromiumArgs, '--disable-features=Translate'],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};

/** Whole journeys against the demo as `npm start` serves it, in a real browser; attacks in two. */
export default defineConfig<{ demo: string }>({
  testDir: 'test/e2e',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { baseURL: DEMO, demo: DEMO },
  projects: [
    { name: 'chromium', use: { launchOptions: chromiumAsPeopleHaveIt } },
    {
      name: 'firefox',
      testMatch: 'attacks/*.spec.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
      },
    },
  ],
  webServer: {
    command: 'npm start',
    env: { PORT },
    url: `${DEMO}/`,
    timeout: 60_000,
  },
});
