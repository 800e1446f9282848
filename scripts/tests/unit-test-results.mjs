/** A web-test-runner reporter that stores the results and reports only the files that failed. */
import { keepResults } from './results.mjs';

/** The tests of a session, with the titles of the suites around them. */
export function testsIn({ tests = [], suites = [] } = {}) {
  const inSuites = suites.flatMap((suite) =>
    testsIn(suite).map((test) => ({ ...test, name: `${suite.name} > ${test.name}` })),
  );
  return [...tests, ...inSuites];
}

/** The failed tests of a session, or its whole file with the errors if that did not load or took too long. */
function failuresOf({ browser, testFile, testResults, errors, passed }) {
  if (passed) return [];
  const failed = testsIn(testResults).filter((test) => !test.passed && !test.skipped);
  const reasons = errors.map(({ message }) => message).join('; ');
  const names = failed.length > 0 ? failed.map(({ name }) => name) : [`the file, ${reasons}`];
  return names.map((name) => `${browser.name}, ${testFile}: ${name}`);
}

/** The reporter. */
export const keepUnitTestResults = {
  stop({ sessions }) {
    const all = [...sessions];
    const tests = all.flatMap(({ testResults }) => testsIn(testResults));
    const failures = all.flatMap(failuresOf);
    keepResults({
      passed: tests.filter(({ passed }) => passed).length,
      failed: failures.length,
      skipped: tests.filter(({ skipped }) => skipped).length,
      failures,
    });
  },
};
