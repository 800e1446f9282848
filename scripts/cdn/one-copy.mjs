/**
 * A Rollup plug-in for files that servers publish at changed addresses: with a query (`signin-seal.js?ver=6.1`) or a digest
 * in the name (`signin-seal.b9627425a761.js`). For a browser, such an address is another module than `./signin-seal.js`, so a
 * plain import would load and run everything a second time. Instead, each file leaves its exports in one registry of the
 * page, and takes the exports of other files from there.
 */
import { posix } from 'node:path';

/** The registry's name holds the version, because files of different versions do not fit together. */
const registryOf = (version) => `globalThis[Symbol.for('signin-seal ${version}')]`;

/** The query of a file's own address, such as `?ver=6.1`, which is added to the addresses of the files that it loads. */
const QUERY = 'new URL(import.meta.url).search';

const WORKER = "'./picture-worker.js'";

/**
 * Takes a file's exports from the registry. If no file has left them, it loads the file. That fails if a copy at another
 * address runs first and the page allows each Trusted Types policy only once; then the copy has left its exports.
 */
const take = (registry) => `async function takeShared(file, address) {
  const left = () => ${registry}?.[file];
  if (!left()) await import(\`\${address}\${${QUERY}}\`).catch((error) => { if (!left()) throw error; });
  return left();
}`;

const nameOf = (node) => node.name ?? node.value;

const bind = ({ imported, local }) => `${nameOf(imported)}: ${local.name}`;

const leave = ({ exported, local }) => `${nameOf(exported)}: ${local.name}`;

function replaceNodes(code, nodes, textOf) {
  return nodes
    .toReversed()
    .reduce((text, node) => text.slice(0, node.start) + textOf(node) + text.slice(node.end), code);
}

/** `source` is relative to the file that imports it, and the registry's names are relative to the folder of all files. */
function takeImports({ specifiers, source: { value } }, importer) {
  const names = specifiers.map(bind).join(', ');
  const file = posix.join(posix.dirname(importer), value);
  return `const { ${names} } = await takeShared('${file}', '${value}');`;
}

/** Makes the plug-in for the package's version. */
export function oneCopy(version) {
  const registry = registryOf(version);
  return {
    name: 'one-copy',

    renderDynamicImport: () => ({ left: 'import(', right: ` + ${QUERY})` }),

    renderChunk(rendered, { fileName, isDynamicEntry }) {
      const code = rendered.replace(WORKER, `${WORKER} + ${QUERY}`);
      const { body } = this.parse(code);
      const imports = body.filter(({ type }) => type === 'ImportDeclaration');
      const exports = body.filter(({ type }) => type === 'ExportNamedDeclaration');
      const helper = imports.length > 0 ? `${take(registry)}\n` : '';
      const leaveExports = ({ specifiers }) =>
        `(${registry} ??= {})['${fileName}'] ??= { ${specifiers.map(leave).join(', ')} };`;
      // A file that is loaded with `import()` also needs its real exports.
      const textOf = (node) => {
        if (node.type === 'ImportDeclaration') return takeImports(node, fileName);
        return leaveExports(node) + (isDynamicEntry ? code.slice(node.start, node.end) : '');
      };
      return helper + replaceNodes(code, [...imports, ...exports], textOf);
    },
  };
}
