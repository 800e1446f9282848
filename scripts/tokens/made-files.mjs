/** The files made from the tokens: the elements' defaults, the neutral theme, and their documentation. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { useOf } from './read-tokens.mjs';

const COMMAND = '`npm run tokens`';

/** The elements whose JSDoc lists tokens, each with the tokens that apply to it; without a list, all. */
const DOCUMENTED = {
  'signin-seal': undefined,
  'seal-editor': undefined,
  'seal-preview': ['font', 'font-seal', 'radius', 'size'],
  'seal-help': ['text', 'border', 'accent', 'font', 'font-weight', 'border-width'],
};

const readable = (css) => css.replaceAll(/,(?=\S)/g, ', ').replaceAll('/', ' / ');

async function tidy(path, text) {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

// A custom property can't hold the keyword `inherit` for another property, so fonts are read where they are used.
function declarationOf(token) {
  const use = useOf(token);
  return `--_${token.name}:${token.least ? `max(${token.least},${use})` : use};`;
}

function makeDefaults(tokens) {
  const held = tokens.filter(({ type }) => type !== 'fontFamily');
  return `import { css } from 'lit';

/** The tokens with their defaults, for \`:host\`. Made from tokens/ by ${COMMAND}. */
export const tokenDefaults = css\`${held.map(declarationOf).join('')}\`;
`;
}

function makeNeutral(tokens) {
  const lines = tokens
    .filter(({ type }) => type !== 'fontFamily')
    .map(({ name, fallback }) => `--seal-${name}: ${fallback};`);
  return `/*
 * Neutral: the elements' default look. It sets every token to its default, as a starting point for your
 * own theme. The fonts are your page's. Made from tokens/ by ${COMMAND}.
 */
:root { ${lines.join('')} }
`;
}

function makeTable(tokens) {
  const rows = tokens.map(({ name, onLight, onDark, description }) => {
    const inTheDark = onDark === onLight ? '' : `\`${onDark}\``;
    return `| \`--seal-${name}\` | \`${readable(onLight)}\` | ${inTheDark} | ${description} |`;
  });
  return ['| custom property | default | in the dark | what it is |', '|-|-|-|-|', ...rows].join(
    '\n',
  );
}

function replaceTable(page, tokens) {
  const place = /(<!-- tokens: made by `npm run tokens` -->\n)[^]*?(\n<!-- end of tokens -->)/;
  return page.replace(place, (_, start, end) => `${start}\n${makeTable(tokens)}\n${end}`);
}

function replaceTags(source, tokens, names) {
  const lines = tokens
    .filter(({ name }) => !names || names.includes(name))
    .map(
      ({ name, fallback, description }) =>
        ` * @cssprop [--seal-${name}=${readable(fallback)}] - ${description}.\n`,
    );
  return source.replace(/( \* @cssprop .*\n)+/, lines.join(''));
}

async function madeElement([element, names], tokens) {
  const path = `src/elements/${element}/${element}-element.ts`;
  return { path, text: replaceTags(readFileSync(path, 'utf8'), tokens, names) };
}

/** Every file that is made wholly or partly from the tokens: its path from the root, and its text as it must be. */
export async function makeFiles(tokens) {
  const neutral = 'themes/neutral.css';
  const page = 'docs/theming.md';
  return [
    { path: 'src/elements/common/token-defaults.styles.ts', text: makeDefaults(tokens) },
    { path: neutral, text: await tidy(neutral, makeNeutral(tokens)) },
    { path: page, text: await tidy(page, replaceTable(readFileSync(page, 'utf8'), tokens)) },
    ...(await Promise.all(Object.entries(DOCUMENTED).map((entry) => madeElement(entry, tokens)))),
  ];
}
