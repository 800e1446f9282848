/**
 * Makes docs/back-translations.md: the promise and the warnings in each language, beside the English and what the translation says
 * when it is translated back. `--check` fails if the page is out of date. Needs the built package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { englishForeign } from '../dist/src/messages/en/foreign.js';
import { englishSignin } from '../dist/src/messages/en/signin.js';

const PAGE = 'docs/back-translations.md';
const ENGLISH = { signin: englishSignin, foreign: englishForeign };

const INTRODUCTION = `# Back-translations

The promise and the warnings of each [language](languages.md). The last column was translated from the second one, without sight of the
English. No native speaker has reviewed it. If a sentence is wrong, too soft or unidiomatic, please [correct it](languages.md#correct-a-translation).
`;

const rowsByTag = JSON.parse(readFileSync('test/messages/back-translations.json', 'utf8'));
const names = new Intl.DisplayNames('en', { type: 'language' });
const cell = (text) => text.replaceAll('|', '\\|');

async function tableOf([tag, rows]) {
  const { signin } = await import(`../dist/src/messages/${tag}/signin.js`);
  const { foreign } = await import(`../dist/src/messages/${tag}/foreign.js`);
  const own = { signin, foreign };
  const lines = Object.entries(rows).map(([key, back]) => {
    const [group, name] = key.split('.');
    return `| ${[ENGLISH[group][name], own[group][name], back].map(cell).join(' | ')} |`;
  });
  return `## ${names.of(tag)}\n\n| English | ${tag} | translated back |\n| --- | --- | --- |\n${lines.join('\n')}`;
}

const tables = await Promise.all(Object.entries(rowsByTag).map(tableOf));
const text = [INTRODUCTION, ...tables].join('\n\n');
const page = await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page) {
  console.error(`${PAGE} is out of date: npm run back-translations`);
  process.exitCode = 1;
}
