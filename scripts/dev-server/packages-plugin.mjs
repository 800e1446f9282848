/**
 * Serves each package that some modules of ours import as one file, with what they share beside it: some
 * 200 modules would else be fetched, one by one, by each page in a fresh browser. Ours stay as they are,
 * for coverage, and to be read.
 */
import { build } from 'esbuild';

const FOLDER = 'node_modules/.cache/packages';
const shared = {
  bundle: true,
  format: 'esm',
  metafile: true,
  logLevel: 'error',
  absWorkingDir: process.cwd(),
};

/** The packages' modules that our own import, as they name them. */
async function importedModules(entryPoints) {
  const { metafile } = await build({
    ...shared,
    entryPoints,
    packages: 'external',
    write: false,
    outdir: FOLDER,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))];
}

const fileNameOf = (specifier) => specifier.replace(/\.js$/, '').replaceAll(/[^\w.-]/g, '_');

async function bundle(specifiers, condition) {
  await build({
    ...shared,
    entryPoints: specifiers.map((path) => ({ in: path, out: fileNameOf(path) })),
    splitting: true,
    outdir: `${FOLDER}/${condition}`,
    conditions: [condition],
    target: 'es2022',
    // The test server's own.
    external: ['/__web-*'],
    legalComments: 'none',
  });
}

/**
 * The plug-in for a development server.
 *
 * @param {object} options
 * @param {readonly string[]} options.entryPoints Our modules, as patterns.
 * @param {'development' | 'production'} options.condition Which build of the packages, where they have two.
 */
export function packagesPlugin({ entryPoints, condition }) {
  const addresses = new Map();
  return {
    name: 'packages',
    async serverStart() {
      const specifiers = await importedModules(entryPoints);
      await bundle(specifiers, condition);
      for (const one of specifiers) {
        addresses.set(one, `/${FOLDER}/${condition}/${fileNameOf(one)}.js`);
      }
    },
    resolveImport: ({ source }) => addresses.get(source),
  };
}
