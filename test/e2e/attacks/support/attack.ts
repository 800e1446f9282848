import { test as base } from '@playwright/test';
import type { Defense } from '../../../defenses/table.mjs';
import { Lab } from './lab.js';

/** What a configuration sets for the laboratory. */
export interface LabOptions {
  /** The address at which `npm start` serves. */
  demo: string;
  /** The defense that every laboratory of the test turns off. */
  without: Defense | undefined;
}

/** What a test gets. */
interface Laboratories {
  /** Opens another laboratory, on another port. */
  openLab: () => Promise<Lab>;
  lab: Lab;
}

/** Tests that each have their own laboratory. A bare path, such as `/`, is on the genuine site. */
export const test = base.extend<Laboratories & LabOptions>({
  demo: ['', { option: true }],
  without: [undefined, { option: true }],
  openLab: async ({ demo, without }, use) => {
    const labs: Lab[] = [];
    await use(async () => {
      const lab = await Lab.open(demo);
      labs.push(lab);
      if (without) await lab.withoutDefense(`${without.module}.js`, without.code, without.instead);
      return lab;
    });
    for (const lab of labs) await lab.close();
  },
  lab: async ({ openLab }, use) => {
    await use(await openLab());
  },
  baseURL: async ({ lab }, use) => {
    await use(lab.at('login.genuine.localhost'));
  },
});

export { expect } from '@playwright/test';
