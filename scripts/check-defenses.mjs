/**
 * Checks that every defense of test/defenses is still in the code, and that the test that proves it still has its title, so that
 * `npm run test:defenses` can remove the one and run the other. Run it after `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { attackDefenses, unitDefenses } from '../test/defenses/defenses.mjs';
import { nameOf } from '../test/defenses/table.mjs';

/** A text in quotation marks that is given to a function, or is in a table of cases. */
const QUOTED = /[([:]\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs;
/** An interpolation in a template literal, with one level of braces inside. */
const VALUE = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/;
const escape = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The texts in a file, of which some are titles, as patterns: a title can contain values. */
const patternsIn = (source) =>
  [...source.matchAll(QUOTED)].flatMap(([, , text]) => {
    const parts = text.replaceAll(/\\(['"`])/g, '$1').split(VALUE);
    // With hardly a letter of its own, it would match any title.
    if (parts.join('').trim().length < 4) return [];
    return new RegExp(`^${parts.map(escape).join('.*')}$`, 's');
  });

const isGone = ({ code }, file) => !readFileSync(file, 'utf8').includes(code);

function isUntitled({ file, title }) {
  const source = readFileSync(`test/${file}`, 'utf8');
  const own = title.split(' › ').at(-1);
  return !patternsIn(source).some((pattern) => pattern.test(own));
}

// Unit tests load the sources, and attacks the built modules.
const gone = [
  ...unitDefenses.filter((defense) => isGone(defense, `src/${defense.module}.ts`)),
  ...attackDefenses.filter((defense) => isGone(defense, `dist/src/${defense.module}.js`)),
];
const untitled = [...unitDefenses, ...attackDefenses].filter(isUntitled);

for (const defense of gone)
  console.error(`${nameOf(defense)}: this code is no longer in src/${defense.module}.ts`);
for (const defense of untitled)
  console.error(`${nameOf(defense)}: no test in test/${defense.file} is named “${defense.title}”`);
if (gone.length + untitled.length > 0) process.exit(1);
