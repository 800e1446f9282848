/**
 * Makes docs/back-translations.md: the promise and the warnings in each language, beside the English and what the translation says
 * when it is translated back. `--check` fails if the page is out of date. Both fail if a sentence has changed since it was
 * translated back, or if a language lacks one. Needs the built package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { languageTags } from './language-tags.mjs';

const PAGE = 'docs/back-translations.md';
const DATA = 'test/messages/back-translations.json';

/** Every sentence that warns, promises, or advises on safety. */
const KEYS = {
  signin: [
    ...['call', 'promise', 'pressHint', 'pressFirst', 'neverUpgraded', 'unavailable', 'missing'],
    ...['missingMeaning', 'missingFake', 'missingOther', 'missingCleared', 'missingLost'],
    ...['missingAdvice', 'unreadable', 'unreadableMeaning', 'newerVersion', 'newerVersionMeaning'],
    ...['framed', 'insecure', 'storage-denied', 'unreachable'],
  ],
  foreign: ['warning', 'seal', 'continue', 'continued'],
  editor: [
    ...['textAdvice', 'computerAdvice', 'computerAdviceKept', 'sharedNote', 'sharedKeptNote'],
    ...['removedNote', 'removedNoteKept', 'missingNote', 'unreadableNote', 'newerNote'],
  ],
  help: [
    ...['howAnswer', 'howLimit', 'changeAnswer', 'publicAnswer', 'missingFake', 'missingOther'],
    ...['missingCleared', 'missingClearedKept', 'missingAdvice'],
  ],
  rejections: ['equals-password', 'overlaps-password'],
};

const INTRODUCTION = `# Back-translations

The promise, the warnings and the advice on safety of each [language](languages.md). The last column translates the second one
back, as literally as English allows. No native speaker has reviewed it. If a sentence is wrong, too soft or unidiomatic, please
[correct it](languages.md#correct-a-translation).
`;

const names = new Intl.DisplayNames('en', { type: 'language' });
const cell = (text) => text.replaceAll('|', '\\|');

/** The sentences of a language, by group and key. */
async function sentencesIn(tag) {
  const groups = Object.entries(KEYS).map(async ([group, keys]) => {
    const [messages] = Object.values(await import(`../dist/src/messages/${tag}/${group}.js`));
    return keys.map((key) => [`${group}.${key}`, messages[key]]);
  });
  return new Map((await Promise.all(groups)).flat());
}

/** What is wrong with a language's back-translations. */
function findFaults(tag, sentences, rows) {
  const unknown = Object.keys(rows).filter((key) => !sentences.has(key));
  const stale = [...sentences].filter(([key, sentence]) => rows[key]?.text !== sentence);
  return [
    ...unknown.map((key) => `${tag} ${key} is not a sentence to translate back`),
    ...stale.map(([key, text]) => `${tag} ${key} has not been translated back: ${text}`),
  ];
}

const tableOf = (tag, english, rows) => {
  const lines = [...english].map(([key, original]) => {
    const { text = '', back = '' } = rows[key] ?? {};
    return `| ${[original, text, back].map(cell).join(' | ')} |`;
  });
  return `## ${names.of(tag)}\n\n| English | ${tag} | translated back |\n| --- | --- | --- |\n${lines.join('\n')}`;
};

const data = JSON.parse(readFileSync(DATA, 'utf8'));
const english = await sentencesIn('en');
const faults = [];
const tables = [];
for (const tag of languageTags()) {
  const rows = data[tag] ?? {};
  faults.push(...findFaults(tag, await sentencesIn(tag), rows));
  tables.push(tableOf(tag, english, rows));
}
const page = await format([INTRODUCTION, ...tables].join('\n\n'), {
  ...(await resolveConfig(PAGE)),
  parser: 'markdown',
});
if (faults.length > 0) faults.unshift(`Write each sentence and its back-translation to ${DATA}:`);
else if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, 'utf8') !== page)
  faults.push(`${PAGE} is out of date: npm run back-translations`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
