/** A site that has older versions of what it shares with the package, and installs the tarball as any user would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The oldest versions that the ranges of `dependencies` allow. A raised range shows up here as a second copy. */
const OLDEST = { lit: '3.0.0', valibot: '1.0.0' };

/** With two copies of one of these, a page loads twice the bytes, and Lit warns about it. */
const SHARED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'valibot'];

const OPTIONS = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];

const ADVICE =
  'The package check installs the tarball with lit and valibot of its own choice. It needs the registry that npm is ' +
  'configured with, or npm’s cache from an earlier run: connect, and run `npm run check:package` again.';

function install(folder, tarball) {
  const dependencies = { ...OLDEST, 'signin-seal': `file:${resolve(tarball)}` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const options = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stdout, stderr } = spawnSync('npm', ['install', ...OPTIONS], options);
  if (status !== 0) throw new Error(`${stdout}${stderr}\n${ADVICE}`);
}

/**
 * Calls a function with the folder of the site, which is then deleted.
 *
 * @template T
 * @param {string} tarball
 * @param {(folder: string) => T} look
 * @returns {T}
 */
export function onOldSite(tarball, look) {
  const folder = mkdtempSync(join(tmpdir(), 'signin-seal-site-'));
  try {
    install(folder, tarball);
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shared packages of which a site has no copy, or more than one. */
export function findSecondCopies(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  return SHARED.flatMap((name) => {
    const copies = paths.filter((path) => `/${path}`.endsWith(`/node_modules/${name}`));
    if (copies.length === 1) return [];
    return [
      `${copies.length} copies of ${name} on a site with other versions: ${copies.join(', ')}`,
    ];
  });
}
