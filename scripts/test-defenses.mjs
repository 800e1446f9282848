/**
 * Expects unit tests to fail where a defense is removed. For each defense, a page loads the test file with one module of `src`
 * changed on its way, by an import map.
 */
import { readFileSync } from 'node:fs';
import { startTestRunner } from '@web/test-runner';
import { unitDefenses } from '../test/defenses/defenses.mjs';
import { isProof, patternOf } from '../test/defenses/table.mjs';
import shared from '../web-test-runner.config.mjs';
import { reportDefenses } from './tests/defense-results.mjs';
import { testsIn } from './tests/unit-test-results.mjs';

const addressOf = ({ module }) => `/src/${module}.ts`;

/** The module without the defense. Throws if the defense is not in it. */
function moduleWithout({ module, code, instead }) {
  const whole = readFileSync(`src/${module}.ts`, 'utf8');
  if (!whole.includes(code)) throw new Error(`src/${module}.ts has no “${code}”`);
  return whole.replaceAll(code, () => instead);
}

const changed = new Map(
  unitDefenses.map((defense, index) => [
    `${addressOf(defense)}?without=${String(index)}`,
    moduleWithout(defense),
  ]),
);

const changeOnTheWay = {
  name: 'without-defense',
  transform: ({ url }) => changed.get(url),
};

/** A page that runs the tests of these defenses. Mocha reads `grep` from the page's address. */
const pageFor = (defenses, imports) => (framework) => `<!doctype html>
  <script type="importmap">${JSON.stringify({ imports })}</script>
  <script>
    const grep = ${JSON.stringify(`/${patternOf(defenses)}/`)};
    history.replaceState(null, '', location.href + '&grep=' + encodeURIComponent(grep));
  </script>
  <body><script type="module" src="${framework}"></script></body>`;

const files = [...new Set(unitDefenses.map(({ file }) => file))];
const usual = files.map((file) => ({
  name: file,
  files: `test/${file}`,
  testRunnerHtml: pageFor(
    unitDefenses.filter((defense) => defense.file === file),
    {},
  ),
}));
const without = unitDefenses.map((defense, index) => ({
  name: String(index),
  files: `test/${defense.file}`,
  testRunnerHtml: pageFor([defense], {
    [addressOf(defense)]: `${addressOf(defense)}?without=${String(index)}`,
  }),
}));

function endingOf({ passed, error }) {
  const { name, message = '' } = error ?? {};
  return { passed, error: message.split('\n')[0], isAssertion: name === 'AssertionError' };
}

function endingsOf(sessions, group, defense) {
  const session = sessions.find((one) => one.group.name === group);
  if (session?.testResults === undefined) {
    const error = session?.errors.map(({ message }) => message).join('; ');
    return [{ passed: false, error, isAssertion: false }];
  }
  return testsIn(session.testResults)
    .filter((test) => !test.skipped && isProof(test.name.split(' > '), defense))
    .map(endingOf);
}

function report(all) {
  const sessions = [...all];
  const rows = unitDefenses.map((defense, index) => ({
    defense,
    usual: endingsOf(sessions, defense.file, defense),
    without: endingsOf(sessions, String(index), defense),
  }));
  process.exitCode = reportDefenses(rows) ? 0 : 1;
}

// The runner never ends without files.
if (files.length === 0) process.exit();

const runner = await startTestRunner({
  config: {
    ...shared,
    files: undefined,
    groups: [...usual, ...without],
    plugins: [changeOnTheWay, ...shared.plugins],
    reporters: [{ stop: ({ sessions }) => report(sessions) }],
    testFramework: { config: { timeout: 10_000 } },
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner.on('stopped', () => process.exit());
