/**
 * Serves each package that the tests or the source import as one file, with what they share beside it: some
 * 200 modules would else be fetched, one by one, for each file of tests. Ours stay as they are, for coverage.
 */
import { build } from 'esbuild';

const FOLDER = 'node_modules/.cache/test-dependencies';
const shared = {
  bundle: true,
  format: 'esm',
  metafile: true,
  logLevel: 'error',
  absWorkingDir: process.cwd(),
};

/** The packages' modules that our own import, as they name them. */
async function importedModules() {
  const { metafile } = await build({
    ...shared,
    entryPoints: ['test/*.test.ts', 'src/define/*.ts'],
    packages: 'external',
    write: false,
    outdir: FOLDER,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))];
}

const fileNameOf = (specifier) => specifier.replace(/\.js$/, '').replaceAll(/[^\w.-]/g, '_');

async function bundle(specifiers) {
  await build({
    ...shared,
    entryPoints: specifiers.map((path) => ({ in: path, out: fileNameOf(path) })),
    splitting: true,
    outdir: FOLDER,
    conditions: ['development'],
    target: 'es2022',
    // The test server's own.
    external: ['/__web-*'],
    legalComments: 'none',
  });
}

/** The plug-in for the test server. */
export function dependenciesPlugin() {
  const addresses = new Map();
  return {
    name: 'dependencies',
    async serverStart() {
      const specifiers = await importedModules();
      await bundle(specifiers);
      for (const one of specifiers) addresses.set(one, `/${FOLDER}/${fileNameOf(one)}.js`);
    },
    resolveImport: ({ source }) => addresses.get(source),
  };
}
