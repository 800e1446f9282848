/** Finds code in `docs/applications.md` that differs from the examples. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { snippets } from '../applications/recipes.mjs';

function filesOf(application) {
  const files = readdirSync(`examples/${application}`, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

/** Whether the file contains these lines, all with the same indentation added. */
function contains(file, text) {
  const lines = file.split('\n');
  const wanted = text.split('\n');
  return lines.some((line, start) => {
    const indent = line.match(/^\s*/)[0];
    return wanted.every((one, index) => lines[start + index] === (one && indent + one));
  });
}

/** Each code block of the recipes that no file of its example contains, as a sentence. The commands are run, not compared. */
export function findStaleRecipes() {
  return snippets()
    .filter(({ lang }) => lang !== 'sh')
    .filter(({ section, text }) => !filesOf(section).some((file) => contains(file, text)))
    .map(
      ({ section, text }) =>
        `docs/applications.md: no file of examples/${section} contains “${text.split('\n')[0]}” and what follows`,
    );
}
