/**
 * Makes from tokens/ what follows from them; with `--check` only says what is not as they have it, and
 * fails then.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findStrays } from './tokens/find-strays.mjs';
import { makeFiles } from './tokens/made-files.mjs';
import { readTokens } from './tokens/read-tokens.mjs';

const isStale = ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text;

const tokens = await readTokens();
const stale = (await makeFiles(tokens)).filter(isStale);
const onlyCheck = process.argv.includes('--check');

if (!onlyCheck) for (const { path, text } of stale) writeFileSync(path, text);
const strays = findStrays(tokens);
for (const { path } of stale) console.log(onlyCheck ? `${path}: npm run tokens` : `${path} made`);
for (const stray of strays) console.error(stray);
if (strays.length > 0 || (onlyCheck && stale.length > 0)) process.exitCode = 1;
