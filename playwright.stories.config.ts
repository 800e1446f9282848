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
  // The pictures were taken on Linux with Liberation's fonts; letters are drawn otherwise elsewhere.
  testIgnore: process.platform === 'linux' ? [] : 'visual/*',
  snapshotPathTemplate: 'test/visual/baselines/{arg}{ext}',
  // A pixel counts once it differs by a fifth of black from white; one in 500 may, for other versions' edges.
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { threshold: 0.2, maxDiffPixelRatio: 0.002, scale: 'css' },
  },
  forbidOnly: true,
  timeout: 30_000,
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['./scripts/tests/playwright-results.mjs']],
  use: { baseURL: STORYBOOK, ...chromiumInPlaywright(bringOrThrow(chromium)) },
  webServer: {
    command: `vite preview --outDir build/storybook --port ${PORT} --strictPort --logLevel warn`,
    url: `${STORYBOOK}/index.json`,
  },
});
