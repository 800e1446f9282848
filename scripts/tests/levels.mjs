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
const server = (files = '') => ({
  name: 'server',
  command: `npm run --silent test:server -- ${files}`,
});
const stories = { name: 'stories', command: 'npm run --silent test:stories' };
const examples = { name: 'examples', command: 'npm run --silent test:examples' };

/** The test files with more cases in `npm run test:deep` than elsewhere. */
function volumeTests(folder, ending) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending));
  const paths = files.map((name) => `${folder}/${name}`);
  return paths.filter((path) => readFileSync(path, 'utf8').includes('support/volume.js')).join(' ');
}

const everyEngine = ['chromium', 'firefox', 'webkit'];

/** @type {Readonly<Record<string, Level>>} */
export const levels = {
  quick: { engines: ['chromium'], parts: [unit(), server(), journeys('--project=chromium')] },
  // Coverage is measured and checked in Chromium only.
  all: {
    engines: everyEngine,
    parts: [unit('--coverage'), server(), journeys(), stories, examples],
  },
  deep: {
    engines: everyEngine,
    env: { TEST_VOLUME: 'full' },
    parts: [
      unit(`--files ${volumeTests('test', '.test.ts')}`),
      server(volumeTests('test/server', '.node.ts')),
      journeys(`--project=chromium ${volumeTests('test/e2e', '.spec.ts')}`),
    ],
  },
};
