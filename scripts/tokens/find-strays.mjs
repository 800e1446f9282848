/** Finds uses of tokens that do not exist, and defaults that differ from the token's own. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { useOf } from './read-tokens.mjs';

const PLACES = ['src', 'demo', 'themes', 'docs'];
const FILES = ['signin-seal.css', 'README.md'];

const squeeze = (text) => text.replaceAll(/\s*([,/])\s*/g, '$1');

function textFiles(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    /\.(ts|css|md)$/.test(name),
  );
  return names.map((name) => join(folder, name));
}

const isAt = (text, index, start) => text.startsWith(start, index);

function isRight(text, { index, 0: found }, token) {
  if (!token) return false;
  if (isAt(text, index - 4, `var(${found},`)) return isAt(text, index - 4, squeeze(useOf(token)));
  const inBrackets = isAt(text, index, `${found}=`);
  return !inBrackets || isAt(text, index, `${found}=${squeeze(token.fallback)}]`);
}

function straysIn(path, tokens) {
  const text = squeeze(readFileSync(path, 'utf8'));
  const named = text.matchAll(/--seal-[a-z-]*[a-z]/g);
  const tokenOf = (name) => tokens.find((token) => `--seal-${token.name}` === name);
  return [...named]
    .filter((match) => !isRight(text, match, tokenOf(match[0])))
    .map(({ index }) => `${path}: ${text.slice(index, index + 40).split('\n')[0]}`);
}

/** Each use as `path: text`, in all style sheets, sources and documents. */
export function findStrays(tokens) {
  return [...PLACES.flatMap(textFiles), ...FILES].flatMap((path) => straysIn(path, tokens));
}
