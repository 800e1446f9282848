/**
 * Makes the files for editors, type checkers and language models from the elements' JSDoc. With `--check` it only
 * reports files that are out of date, and then fails.
 */
import { makeFiles } from './metadata/made-files.mjs';
import { writeStale } from './write-stale.mjs';

writeStale(await makeFiles(), 'npm run metadata');
