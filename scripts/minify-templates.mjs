/**
 * Replaces each line break in the built templates by one space, which keeps words apart. A bundler does not,
 * because to a bundler templates are strings.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const FOLDER = 'dist/src/elements';

const isTemplate = (node) =>
  ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText());

/** The text parts of all templates below the node, without the expressions. */
function textsIn(node) {
  const own = [];
  if (isTemplate(node)) {
    const { head, templateSpans } = node.template;
    own.push(...(head ? [head, ...templateSpans.map(({ literal }) => literal)] : [node.template]));
  }
  ts.forEachChild(node, (child) => void own.push(...textsIn(child)));
  return own;
}

function minify(code) {
  const source = ts.createSourceFile('x.js', code, ts.ScriptTarget.Latest, true);
  const texts = textsIn(source).sort((one, other) => other.pos - one.pos);
  return texts.reduce((done, text) => {
    const short = text.getText().replaceAll(/\s*\n\s*(\/?>|)/g, (_, end) => end || ' ');
    return done.slice(0, text.getStart()) + short + done.slice(text.end);
  }, code);
}

for (const name of readdirSync(FOLDER, { recursive: true }).filter((file) =>
  file.endsWith('.js'),
)) {
  const path = `${FOLDER}/${name}`;
  writeFileSync(path, minify(readFileSync(path, 'utf8')));
}
