/**
 * Makes from the elements' JSDoc what editors, type checkers and language models read; with `--check` only says
 * what is not as it has it, and fails then.
 */
import { makeFiles } from './metadata/made-files.mjs';
import { writeStale } from './write-stale.mjs';

writeStale(await makeFiles(), 'npm run metadata');
