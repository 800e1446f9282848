import { defineConfig } from '@playwright/test';
import { chromium, chromiumInPlaywright } from './scripts/browsers/chromium.mjs';
import { bringOrThrow } from './scripts/browsers/engine.mjs';

const PORT = process.env.PORT ?? '8124';
const STORYBOOK = `http://localhost:${PORT}`;

/** Every story of the built Storybook and its pages, and how the key states look. */
export default defineConfig({
  testDir: 'test',
  testMatch: ['stories/*.spec.ts', 'visual/*.spec.ts'],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  reporter: process.env.CI ? 'dot' : 'list',
  use: { baseURL: STORYBOOK, ...chromiumInPlaywright(bringOrThrow(chromium)) },
  webServer: {
    command: `vite preview --outDir build/storybook --port ${PORT} --strictPort --logLevel warn`,
    url: `${STORYBOOK}/index.json`,
  },
});
