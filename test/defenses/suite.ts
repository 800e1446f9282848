import type { PlaywrightTestConfig } from '@playwright/test';
import { e2e } from '../e2e/suite.js';
import type { LabOptions } from '../e2e/attacks/support/attack.js';
import { attackDefenses } from './defenses.mjs';
import { nameOf, patternOf } from './table.mjs';

type Project = NonNullable<PlaywrightTestConfig<LabOptions>['projects']>[number];

/** The tests of these defenses, in one browser. */
function testsOf(defenses: typeof attackDefenses, browser: Project): Project {
  const testMatch = [...new Set(defenses.map(({ file }) => `**/test/${file}`))];
  return { ...browser, testMatch, grep: new RegExp(patternOf(defenses)) };
}

function projectsIn(browser: Project): Project[] {
  const defenses = attackDefenses.filter(({ engine }) => engine === browser.name);
  if (defenses.length === 0) return [];
  const removed = defenses.map((without) => ({
    ...testsOf([without], browser),
    name: nameOf(without),
    use: { ...browser.use, without },
  }));
  return [testsOf(defenses, browser), ...removed];
}

/** Attacks with the defense, and then each with one defense removed, which must fail. A project for each. */
export function defenses(): PlaywrightTestConfig<LabOptions> {
  const suite: PlaywrightTestConfig<LabOptions> = e2e();
  return {
    ...suite,
    // Most of the tests fail, each after waiting this long.
    expect: { timeout: 8_000 },
    workers: 3,
    reporter: './scripts/tests/playwright-defenses.mjs',
    projects: (suite.projects ?? []).flatMap(projectsIn),
  };
}
