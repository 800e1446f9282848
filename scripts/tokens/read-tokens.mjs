/**
 * Reads the tokens of tokens/, the single source of how the elements look, in the format DTCG 2025.10.
 * Terrazzo's parser checks the format and overlays the values for dark pages.
 */
import { readFileSync } from 'node:fs';
import { defineConfig, parse } from '@terrazzo/parser';
import { cssValue } from './css-value.mjs';

const ROOT = new URL('../../', import.meta.url);
const RESOLVER = new URL('tokens/seal.resolver.json', ROOT);
const ALL = new URL('tokens/seal.tokens.json', ROOT);

// DTCG 2025.10 has two units of length; the parser also accepts `em`.
const RULES = {
  'core/valid-color': 'error',
  'core/valid-dimension': ['error', { legacyFormat: false, allowedUnits: ['px', 'rem'] }],
  'core/valid-duration': 'error',
  'core/valid-font-family': 'error',
  'core/valid-font-weight': 'error',
  'core/valid-shadow': 'error',
  'core/descriptions': 'error',
};

const readText = (address) => readFileSync(address, 'utf8');

async function parseResolver() {
  const { resolver } = await parse([{ filename: RESOLVER, src: readText(RESOLVER) }], {
    config: defineConfig({ lint: { rules: RULES } }, { cwd: ROOT }),
    req: async (address) => readText(address),
  });
  return resolver;
}

const ownKeys = (group) => Object.keys(group).filter((name) => !name.startsWith('$'));

// The parser sorts by name. People should read the tokens in the file's order.
function idsInOrder() {
  const all = JSON.parse(readText(ALL));
  return ownKeys(all).flatMap((group) => ownKeys(all[group]).map((name) => `${group}.${name}`));
}

const nameOf = (id) => id.slice(id.indexOf('.') + 1);

function defaultOf(token, ofId) {
  const { css } = token.$extensions?.['signin-seal'] ?? {};
  if (css) return css;
  return token.aliasOf ? useOf(ofId(token.aliasOf)) : cssValue(token);
}

/** How a style sheet reads the token: the site's custom property, otherwise the default. */
export function useOf({ name, fallback }) {
  return `var(--seal-${name},${fallback})`;
}

function bothIn(name, type, onLight, onDark) {
  if (onLight === onDark) return onLight;
  if (type !== 'color')
    throw new Error(`${name} has another value on dark pages, which only a color can have`);
  return `light-dark(${onLight},${onDark})`;
}

function toToken(id, light, dark) {
  const name = nameOf(id);
  const ofId = (other) => toToken(other, light, dark);
  const [onLight, onDark] = [light[id], dark[id]].map((token) => defaultOf(token, ofId));
  const { $type: type, $description: description, $extensions } = light[id];
  const { min } = $extensions?.['signin-seal'] ?? {};
  return {
    name,
    type,
    description,
    onLight,
    onDark,
    fallback: bothIn(name, type, onLight, onDark),
    least: min && cssValue({ $type: 'dimension', $value: min }),
  };
}

/**
 * All tokens in the file's order: name without `--seal-`, DTCG type, description, the defaults on a light and on
 * a dark page and both in one (`fallback`), and the smallest value that the elements accept.
 */
export async function readTokens() {
  const resolver = await parseResolver();
  const [light, dark] = ['light', 'dark'].map((scheme) => resolver.apply({ scheme }));
  return idsInOrder().map((id) => toToken(id, light, dark));
}
