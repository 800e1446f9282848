import { test as base } from '@playwright/test';
import { Lab } from './lab.js';

/** Tests that each have their own laboratory. A bare path, such as `/`, is on the genuine site. */
export const test = base.extend<{ lab: Lab; demo: string }>({
  demo: ['', { option: true }],
  lab: async ({ demo }, use) => {
    const lab = await Lab.open(demo);
    await use(lab);
    await lab.close();
  },
  baseURL: async ({ lab }, use) => {
    await use(lab.at('login.genuine.localhost'));
  },
});

export { expect } from '@playwright/test';
