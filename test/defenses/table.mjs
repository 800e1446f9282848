/**
 * A check, a listener or a rule of the package against one of the attacks of docs/attacks.md, and the test that proves it:
 * the test fails if the code is replaced.
 *
 * @typedef {object} Defense
 * @property {string} attack its number, such as `A5`
 * @property {string} module its path in `src`, without `.ts`
 * @property {string} code the code of the defense. For an attack's test it is that of the built module: styles and templates are
 *   minified, and everything in `picture/` that a worker runs is in `picture/picture-worker`
 * @property {string} instead what replaces the code
 * @property {string} file the test file, in `test/`
 * @property {string} title the test's title. If other tests of the file have it, too: `suite › title`
 * @property {'chromium' | 'firefox'} engine the browser
 */

/**
 * The defenses that the tests of one file prove. Each row is: attack, module, code, replacement, title, and the browser if it is
 * not Chromium.
 *
 * @param {string} file
 * @param {readonly (readonly [string, string, string, string, string, ('chromium' | 'firefox')?])[]} rows
 * @returns {readonly Defense[]}
 */
export function provenBy(file, rows) {
  return rows.map(([attack, module, code, instead, title, engine = 'chromium']) => ({
    ...{ attack, module, code, instead },
    ...{ file, title, engine },
  }));
}

/**
 * Whether a test with this path of titles proves the defense.
 *
 * @param {readonly string[]} path
 * @param {Defense} defense
 */
export const isProof = (path, { title }) => ` › ${path.join(' › ')}`.endsWith(` › ${title}`);

/**
 * The source of a regular expression that finds the tests of these defenses.
 *
 * @param {readonly Defense[]} defenses
 */
export function patternOf(defenses) {
  const titles = defenses.map(({ title }) => title.replaceAll(' › ', ' '));
  return titles.map((title) => `${title.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`).join('|');
}

/**
 * What a defense is called in a report.
 *
 * @param {Defense} defense
 */
export function nameOf({ attack, module, code, engine }) {
  const line = code.trim().replaceAll(/\s+/g, ' ');
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return `${attack} ${module}: ${short}${engine === 'chromium' ? '' : ` (${engine})`}`;
}
