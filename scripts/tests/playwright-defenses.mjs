/** A Playwright reporter that expects each test to fail where its defense is removed. */
import { stripVTControlCharacters } from 'node:util';
import { attackDefenses } from '../../test/defenses/defenses.mjs';
import { isProof, nameOf } from '../../test/defenses/table.mjs';
import { reportDefenses } from './defense-results.mjs';

function endingOf({ status, errors }) {
  const [error = status] = errors.map(
    ({ message = '' }) => stripVTControlCharacters(message).split('\n')[0],
  );
  const isAssertion = errors.length > 0 && /^Error: (?:.*\n\n)?expect\(/.test(error);
  return { passed: status === 'passed', error, isAssertion: isAssertion && status === 'failed' };
}

/** The reporter. */
export default class ReportDefenses {
  #endings = [];
  #errors = [];

  onTestEnd(test, result) {
    const project = test.parent.project().name;
    this.#endings.push({ project, test, ending: endingOf(result) });
  }

  onError({ message = 'an error outside of all tests' }) {
    this.#errors.push(message.split('\n')[0]);
  }

  onEnd() {
    const found = (name, defense) =>
      this.#endings
        .filter(({ project, test }) => project === name && isProof(test.titlePath(), defense))
        .filter(({ test }) => test.location.file.endsWith(defense.file))
        .map(({ ending }) => ending);
    const rows = attackDefenses.map((defense) => ({
      defense,
      usual: found(defense.engine, defense),
      without: found(nameOf(defense), defense),
    }));
    return { status: reportDefenses(rows, this.#errors) ? 'passed' : 'failed' };
  }
}
