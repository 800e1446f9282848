import { spawnSync } from 'node:child_process';

const TOOLS = [
  ['publint', 'run', '--strict'],
  ['attw', '--profile', 'esm-only', '--no-emoji'],
];

/** What publint and are-the-types-wrong find in the tarball. */
export function findTypeFaults(tarball) {
  return TOOLS.flatMap(([tool, ...args]) => {
    const { status, stdout, stderr } = spawnSync('npx', [tool, ...args, tarball], {
      encoding: 'utf8',
    });
    return status === 0 ? [] : [`${tool}:\n${stdout}${stderr}`];
  });
}
