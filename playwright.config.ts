import { defineConfig } from '@playwright/test';
import { applications } from './test/applications/suite.js';
import { defenses } from './test/defenses/suite.js';
import { e2e } from './test/e2e/suite.js';
import { examples } from './test/examples/suite.js';
import { stories } from './test/stories/suite.js';

const suites = { e2e, stories, examples, applications, defenses };

/** The suite that `SUITE` names. Playwright starts every server of a configuration, so each suite lists only its own. */
function suiteOf(name: string) {
  if (Object.hasOwn(suites, name)) return suites[name as keyof typeof suites]();
  throw new Error(`There is no suite “${name}”. SUITE takes ${Object.keys(suites).join(', ')}.`);
}

/** Everything that Playwright runs: the browsers and the examples are its projects. */
export default defineConfig<{ demo: string }>({
  workers: 2,
  forbidOnly: true,
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['./scripts/tests/playwright-results.mjs']],
  ...suiteOf(process.env.SUITE ?? 'e2e'),
});
