/** Finds links and pictures in the documents that lead nowhere. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parsers } from 'prettier/plugins/markdown';

/** Documents of the repository that the package does not contain. */
const UNPACKED = ['CONTRIBUTING.md'];

const isDocument = (path) => path.endsWith('.md') || path === 'llms.txt';

const withDescendants = (node) => [node, ...(node.children ?? []).flatMap(withDescendants)];

function nodesOf(path) {
  return withDescendants(parsers.markdown.parse(readFileSync(path, 'utf8'), {}));
}

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');

/** The anchor that GitHub gives a heading. */
const slugOf = (heading) =>
  textOf(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

// Headings of the same text are numbered: `attacks`, `attacks-1`.
function anchorsOf(path) {
  const slugs = nodesOf(path)
    .filter(({ type }) => type === 'heading')
    .map(slugOf);
  return slugs.map((slug, index) => {
    const before = slugs.slice(0, index).filter((other) => other === slug).length;
    return before > 0 ? `${slug}-${before}` : slug;
  });
}

function targetsInHtml(html) {
  const attributes = [...html.matchAll(/\s(href|src|srcset)="([^"]*)"/g)];
  return attributes.flatMap(([, name, value]) =>
    name === 'srcset' ? value.split(',').map((source) => source.trim().split(/\s+/)[0]) : [value],
  );
}

function targetsOf(path) {
  return nodesOf(path).flatMap((node) => {
    if (node.type === 'html') return targetsInHtml(node.value);
    return ['link', 'image', 'definition'].includes(node.type) ? [node.url] : [];
  });
}

function faultOf(from, target, isThere) {
  const [file, anchor] = target.split('#');
  const path = file === '' ? from : posix.join(posix.dirname(from), decodeURI(file));
  if (!isThere(path)) return 'no such file';
  const isFound = anchor === undefined || (isDocument(path) && anchorsOf(path).includes(anchor));
  return isFound ? undefined : 'no such heading';
}

const isRelative = (target) => !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(target);

function brokenLinksIn(from, isThere) {
  return targetsOf(from)
    .filter(isRelative)
    .map((target) => ({ target, fault: faultOf(from, target, isThere) }))
    .filter(({ fault }) => fault)
    .map(({ target, fault }) => `${from} links to ${target}: ${fault}`);
}

/**
 * Each broken relative link as a sentence. Links of documents in the package must lead to files of the package, whose paths
 * are `packed`. Links of the other documents must lead to files of the repository.
 */
export function findBrokenLinks(packed) {
  return [
    ...packed
      .filter(isDocument)
      .flatMap((path) => brokenLinksIn(path, (target) => packed.includes(target))),
    ...UNPACKED.flatMap((path) => brokenLinksIn(path, existsSync)),
  ];
}
