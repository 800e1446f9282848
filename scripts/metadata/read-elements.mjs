/**
 * Reads the elements' JSDoc with the analyzer of custom-elements-manifest.config.mjs. The analyzer does not resolve named
 * unions of string literals, which editors want to list: those are read here.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const ALIAS = /^export type (\w+) =((?:\s*\|?\s*'[\w-]+')+);/gm;

/** Every named union of string literals in the sources, because tools need the literals. */
function readWordLists() {
  const sources = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  const found = sources.flatMap((name) => [
    ...readFileSync(join('src', name), 'utf8').matchAll(ALIAS),
  ]);
  return new Map(found.map(([, name, list]) => [name, list.match(/'[\w-]+'/g).join(' | ')]));
}

/** A type for tools: without `undefined`, and with each literal that it allows. */
function plainType(text, lists) {
  const parts = text.split(' | ').filter((part) => part !== 'undefined');
  return parts.map((part) => lists.get(part) ?? part).join(' | ');
}

// Sorting is stable, so the rest stays in alphabetical order.
const rank = ({ tag }) => (tag === 'signin-seal' ? 0 : 1);

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** The manifest, and its elements with all their lists. Logs nothing. */
export async function readElements() {
  const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
  const lists = readWordLists();
  const withType = (one) => ({ ...one, type: plainType(one.type.text, lists) });
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map((declared) => {
      const { attributes = [], members = [], events = [], slots = [], cssParts = [] } = declared;
      const fields = members.filter(({ kind }) => kind === 'field').map(withType);
      return {
        tag: declared.tagName,
        className: declared.name,
        description: oneLine(declared.description),
        attributes: attributes.map(withType),
        properties: fields.filter(({ readonly }) => !readonly),
        readOnly: fields.filter(({ readonly }) => readonly),
        methods: members.filter(({ kind }) => kind === 'method'),
        events: events.map((event) => ({ ...event, type: event.type.text })),
        slots,
        parts: cssParts,
        states: declared.cssStates ?? [],
        tokens: declared.cssProperties ?? [],
      };
    });
  return { manifest, elements: elements.sort((one, other) => rank(one) - rank(other)) };
}
