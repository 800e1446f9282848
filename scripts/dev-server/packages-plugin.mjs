/**
 * Serves each package that our modules import as one file, with shared code in separate files. Otherwise each
 * page in a fresh browser would fetch some 200 modules one by one. Our own modules are not bundled, for coverage
 * and for debugging.
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

/** The modules of packages that our own modules import, as they name them. */
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
    // These belong to the test server.
    external: ['/__web-*'],
    legalComments: 'none',
  });
}

/**
 * The plug-in for a development server.
 *
 * @param {object} options
 * @param {readonly string[]} options.entryPoints Glob patterns of our modules.
 * @param {'development' | 'production'} options.condition Which build to use of packages that have two.
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
