import type { PlaywrightTestConfig } from '@playwright/test';
import { chromium, chromiumInPlaywright } from '../../scripts/browsers/chromium.mjs';
import { bringOrThrow } from '../../scripts/browsers/engine.mjs';

const PORT = process.env.PORT ?? '8124';
const STORYBOOK = `http://localhost:${PORT}`;

/** Every story of the built Storybook and its pages, and how the key states look. */
export const stories = (): PlaywrightTestConfig => ({
  testDir: 'test',
  testMatch: ['stories/*.spec.ts', 'visual/*.spec.ts'],
  // The pictures were taken on Linux with Liberation's fonts; letters are drawn differently elsewhere.
  testIgnore: process.platform === 'linux' ? [] : 'visual/*',
  fullyParallel: true,
  timeout: 60_000,
  snapshotPathTemplate: 'test/visual/baselines/{arg}{ext}',
  // A pixel counts as different from a fifth of the range from black to white. One pixel in 500 may differ, because browser
  // versions draw edges differently.
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { threshold: 0.2, maxDiffPixelRatio: 0.002, scale: 'css' },
  },
  use: { baseURL: STORYBOOK },
  projects: [{ name: 'stories', use: chromiumInPlaywright(bringOrThrow(chromium)) }],
  webServer: {
    command: `vite preview --outDir build/storybook --port ${PORT} --strictPort --logLevel warn`,
    url: `${STORYBOOK}/index.json`,
  },
});
