/** What each test command runs. */
import { readFileSync, readdirSync } from 'node:fs';

/**
 * The tests that one runner runs.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {string} command
 */

/**
 * A test command.
 *
 * @typedef {object} Level
 * @property {readonly ('chromium' | 'firefox' | 'webkit')[]} engines the engines that it needs
 * @property {Readonly<Record<string, string>>} [env]
 * @property {readonly Part[]} parts
 */

const unit = (options = '') => ({ name: 'unit tests', command: `web-test-runner ${options}` });
const journeys = (options = '') => ({
  name: 'journeys and attacks',
  command: `playwright test ${options}`,
});

const doms = { name: 'unit-test DOMs', command: 'npm run --silent test:doms' };
const server = (files = '') => ({
  name: 'server',
  command: `npm run --silent test:server -- ${files}`,
});
const stories = { name: 'stories', command: 'npm run --silent test:stories' };
const examples = { name: 'examples', command: 'npm run --silent test:examples' };

/** Serial: a user can run one Orca at a time. */
const spoken = { name: 'screen reader', command: 'npm run --silent test:spoken' };

const application = (name) => ({
  name: `application ${name}`,
  command: `npm run --silent test:applications -- ${name}`,
});

/** The test files with more cases in `npm run test:deep` than elsewhere. */
function volumeTests(folder, ending) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending));
  const paths = files.map((name) => `${folder}/${name}`);
  return paths.filter((path) => readFileSync(path, 'utf8').includes('support/volume.js')).join(' ');
}

/** Tests that must fail where a defense is removed. */
const defenses = [
  { name: 'defenses in unit tests', command: 'ENGINES=chromium node scripts/test-defenses.mjs' },
  { name: 'defenses in attacks', command: 'SUITE=defenses playwright test' },
];

const everyEngine = ['chromium', 'firefox', 'webkit'];

/** @type {Readonly<Record<string, Level>>} */
export const levels = {
  // Without the controls, which show that an attack works where its defense is missing. With three workers, two cores are
  // busy while a test waits.
  quick: {
    engines: ['chromium'],
    env: { TEST_TABLES: 'sample' },
    parts: [
      unit(),
      doms,
      server(),
      journeys('--project=chromium --workers=3 --grep-invert @control'),
    ],
  },
  // Coverage is measured and checked in Chromium only.
  all: {
    engines: everyEngine,
    parts: [
      unit('--coverage'),
      doms,
      server(),
      journeys(),
      stories,
      examples,
      application('django'),
    ],
  },
  deep: {
    engines: everyEngine,
    env: { TEST_VOLUME: 'full' },
    parts: [
      unit(`--files ${volumeTests('test', '.test.ts')}`),
      server(
        ['test/server', 'test/kept'].map((folder) => volumeTests(folder, '.node.ts')).join(' '),
      ),
      journeys(`--project=chromium ${volumeTests('test/e2e', '.spec.ts')}`),
      { name: 'stories in every language', command: 'npm run --silent test:stories -- languages' },
      { name: 'runtimes beside Node', command: 'npm run --silent test:runtimes' },
      ...defenses,
      spoken,
      application('wordpress'),
    ],
  },
  defenses: { engines: ['chromium', 'firefox'], parts: defenses },
};
