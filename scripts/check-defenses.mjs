/**
 * Checks that every defense of test/defenses is still in the code, so that `npm run test:defenses` can remove it. Run it after
 * `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { attackDefenses, unitDefenses } from '../test/defenses/defenses.mjs';
import { nameOf } from '../test/defenses/table.mjs';

const isGone = ({ code }, file) => !readFileSync(file, 'utf8').includes(code);

// Unit tests load the sources, and attacks the built modules.
const gone = [
  ...unitDefenses.filter((defense) => isGone(defense, `src/${defense.module}.ts`)),
  ...attackDefenses.filter((defense) => isGone(defense, `dist/src/${defense.module}.js`)),
];

for (const defense of gone)
  console.error(`${nameOf(defense)}: this code is no longer in src/${defense.module}.ts`);
if (gone.length > 0) process.exit(1);
