/** Makes the manifest name what a site gets: the built files, in a stable order, and the files that register tags. */

const shipped = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/src/$1.js');

/** The definition in the tag's file in `src/define/`, where the analyzer sees no `customElements.define`. */
function definition({ tagName, name }, module) {
  const declaration = { name, module };
  const path = `dist/src/define/${tagName}.js`;
  const exports = [{ kind: 'custom-element-definition', name: tagName, declaration }];
  return { kind: 'javascript-module', path, declarations: [], exports };
}

function shipModule(module) {
  module.path = shipped(module.path);
  for (const { declaration } of module.exports) declaration.module = shipped(declaration.module);
}

/** @type {import('@custom-elements-manifest/analyzer').Plugin} */
export const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    for (const module of modules) shipModule(module);
    const defined = modules.flatMap(({ declarations, path }) =>
      declarations.map((declared) => definition(declared, path)),
    );
    modules.push(...defined);
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};
