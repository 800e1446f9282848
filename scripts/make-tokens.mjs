/**
 * Makes everything that is generated from tokens/. With `--check` it only reports what is out of date, and
 * then fails.
 */
import { findStrays } from './tokens/find-strays.mjs';
import { makeFiles } from './tokens/made-files.mjs';
import { readTokens } from './tokens/read-tokens.mjs';
import { writeStale } from './write-stale.mjs';

const tokens = await readTokens();
writeStale(await makeFiles(tokens), 'npm run tokens');
const strays = findStrays(tokens);
for (const stray of strays) console.error(stray);
if (strays.length > 0) process.exitCode = 1;
