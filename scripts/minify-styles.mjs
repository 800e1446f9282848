/**
 * Takes out of the built style sheets what only people read. A bundler leaves them as they are: to it
 * they are strings.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const FOLDER = 'dist/src/elements';
const SHEET = /= css ?`([^`]*)`/g;

function minify(sheet) {
  // What is put in are declarations; one stands in for each meanwhile.
  const marked = sheet.replaceAll(/\$\{(\w+)\}/g, '--put-in: $1;');
  const { code } = transformSync(marked, { loader: 'css', minify: true });
  // A backslash of CSS would begin an escape of JavaScript's in the template.
  const escaped = code.replaceAll('\\', '\\\\');
  return escaped.replace(/(\{\})?\s*$/, '').replaceAll(/--put-in: ?(\w+);?/g, '${$1}');
}

for (const name of readdirSync(FOLDER, { recursive: true }).filter((file) =>
  file.endsWith('.styles.js'),
)) {
  const path = `${FOLDER}/${name}`;
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(SHEET, (_, sheet) => `= css\`${minify(sheet)}\``),
  );
}
