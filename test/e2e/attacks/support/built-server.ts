import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { build } from 'esbuild';
import type * as Server from '../../../../src/server/index.js';

/** `signin-seal/server`, with what a site imports from it. */
export type BuiltServer = typeof Server;

/** Loads the built server. `edit` may change each of its modules, which it gets by a path such as `/dist/src/server/answer.js`. */
export async function builtServer(
  edit: (path: string, code: string) => string,
): Promise<BuiltServer> {
  const { outputFiles } = await build({
    entryPoints: ['dist/src/server/index.js'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [
      {
        name: 'edit',
        setup: (bundle) => {
          bundle.onLoad({ filter: /dist.src.*\.js$/ }, async ({ path }) => ({
            contents: edit(`/${relative('.', path)}`, await readFile(path, 'utf8')),
          }));
        },
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as BuiltServer;
}
