/** A Playwright reporter that stores the results. */
import { keepResults } from './results.mjs';

const nameOf = (test) => test.titlePath().filter(Boolean).join(' › ');

/** A test that should have run and did not has failed, too. */
const hasFailed = (test) =>
  test.outcome() === 'skipped' ? test.expectedStatus !== 'skipped' : test.outcome() !== 'expected';

/** The reporter. */
export default class KeepPlaywrightResults {
  #tests = [];
  #errors = [];

  onBegin(_config, suite) {
    this.#tests = suite.allTests();
  }

  onError({ message = 'an error outside of all tests' }) {
    this.#errors.push(message.split('\n')[0]);
  }

  onEnd() {
    const failed = this.#tests.filter(hasFailed);
    keepResults({
      passed: this.#tests.filter((test) => test.outcome() === 'expected').length,
      failed: failed.length + this.#errors.length,
      skipped: this.#tests.filter((test) => test.outcome() === 'skipped' && !hasFailed(test))
        .length,
      failures: [...failed.map(nameOf), ...this.#errors],
    });
  }
}
