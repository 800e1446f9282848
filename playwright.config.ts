import { defineConfig } from '@playwright/test';
import { bringChromium, chromiumArgs } from './scripts/chromium.mjs';

const PORT = '8123';

/** Whole journeys against the demo as `npm start` serves it, in a real browser. */
export default defineConfig({
  testDir: 'test/e2e',
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: bringChromium(), args: chromiumArgs },
  },
  webServer: {
    command: 'npm start',
    env: { PORT },
    url: `http://localhost:${PORT}/`,
    timeout: 60_000,
  },
});
