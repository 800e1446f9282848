import type { PlaywrightTestConfig } from '@playwright/test';
import { chromium, chromiumInPlaywright } from '../../scripts/browsers/chromium.mjs';
import { bringOrThrow } from '../../scripts/browsers/engine.mjs';
import { signInPages } from './support/sign-in-pages.js';
import type { Running, UsesApplication } from './support/application.js';

/** The running applications, as `scripts/test-applications.mjs` passes them on. */
const running = () => JSON.parse(process.env.APPLICATIONS ?? '[]') as readonly Running[];

/** One project for each sign-in page of an application. Each has its own tests beside the common ones. */
function projectsOf({ name: application, address, log }: Running) {
  const inChromium = chromiumInPlaywright(bringOrThrow(chromium));
  const own = Object.entries(signInPages).filter(([, page]) => page.application === application);
  return own.map(([name, signInPage]) => ({
    name,
    testMatch: ['common/*.spec.ts', `${application}/*.spec.ts`],
    use: { ...inChromium, baseURL: address, signInPage, log },
    // The tests read one log.
    workers: 1,
  }));
}

/** Each application that runs. `npm run test:applications` starts them. */
export const applications = (): PlaywrightTestConfig<UsesApplication> => ({
  testDir: 'test/applications',
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: running().flatMap(projectsOf),
});
