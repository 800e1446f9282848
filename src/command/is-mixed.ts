/** Alphabets with letters that look like those of the others. No domain mixes one of them with another script in one label. */
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'];

/** The scripts that East Asian names combine with Latin (UTS #39, 5.2, “highly restrictive”), and characters of no script. */
const BESIDE_LATIN = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'];
const BESIDE_ALL = ['Common', 'Inherited'];

const ofScripts = (scripts: readonly string[]): string =>
  scripts.map((script) => `\\p{Script=${script}}`).join('');

function mixesIn(label: string, alphabet: string): boolean {
  const beside = alphabet === 'Latin' ? [...BESIDE_ALL, ...BESIDE_LATIN] : BESIDE_ALL;
  const has = (pattern: string): boolean => new RegExp(pattern, 'u').test(label);
  return has(`[${ofScripts([alphabet])}]`) && has(`[^${ofScripts([alphabet, ...beside])}]`);
}

/** Whether one of the labels of a host has letters of several alphabets, such as a Cyrillic “а” in “аpple”. */
export const isMixed = (host: string): boolean =>
  host.split('.').some((label) => ALPHABETS.some((alphabet) => mixesIn(label, alphabet)));
