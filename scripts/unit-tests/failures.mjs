/** The unit tests that failed, kept by the runner until whoever began it tells them, after all else that it runs. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = 'build/unit-test-failures.txt';

function failedIn({ tests = [], suites = [] } = {}) {
  const own = tests.filter(({ passed, skipped }) => !passed && !skipped).map(({ name }) => name);
  return [
    ...own,
    ...suites.flatMap((suite) => failedIn(suite).map((name) => `${suite.name} > ${name}`)),
  ];
}

/** A session that failed as a whole has no test to name: its file did not load, or took too long. */
function failuresOf({ browser, testFile, testResults, passed }) {
  if (passed) return [];
  const names = failedIn(testResults);
  return (names.length > 0 ? names : ['the file as a whole']).map(
    (name) => `${browser.name}, ${testFile}: ${name}`,
  );
}

/** A reporter of web-test-runner's. */
export const keepFailures = {
  start() {
    rmSync(FILE, { force: true });
  },
  stop({ sessions }) {
    const failures = Array.from(sessions).flatMap(failuresOf);
    if (failures.length === 0) return;
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, `${failures.join('\n')}\n`);
  },
};

/** What the last run kept; nothing where all passed. */
export const keptFailures = () => (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');
