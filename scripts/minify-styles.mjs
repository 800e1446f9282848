/**
 * Minifies the built style sheets. A bundler does not, because to a bundler they are strings.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const FOLDER = 'dist/src/elements';
const SHEET = /= css ?`([^`]*)`/g;

function minify(sheet) {
  // Every expression inserts declarations, so a placeholder declaration stands in for each.
  const marked = sheet.replaceAll(/\$\{(\w+)\}/g, '--put-in: $1;');
  const { code } = transformSync(marked, { loader: 'css', minify: true });
  // A CSS backslash would start a JavaScript escape in the template.
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
