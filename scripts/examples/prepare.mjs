/** Packs the package as it would be published, and installs it in the examples. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { run } from './run.mjs';

/** Where the examples' lock files find the package, always under the same name. */
const FOLDER = 'examples/packed';

// Angular's tool needs everything that it reads inside its own folder.
const PROJECTS = ['examples', 'examples/angular'];

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** npm installs what a lock file says, even if the package needs something else by now. */
function checkLock(project) {
  const file = `${project}/package-lock.json`;
  const locked = read(file).packages['node_modules/signin-seal'].dependencies;
  if (isDeepStrictEqual(locked, read('package.json').dependencies)) return;
  throw new Error(
    `${file} has other dependencies of signin-seal than package.json. Bring it up to date.`,
  );
}

PROJECTS.forEach(checkLock);
await run('npm', ['run', '--silent', 'build:stale']);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
await run('npm', ['pack', '--silent', '--pack-destination', FOLDER]);
const [tarball] = readdirSync(FOLDER);
renameSync(`${FOLDER}/${tarball}`, `${FOLDER}/signin-seal.tgz`);
// The lock files contain no hash of our tarball, which differs after every change.
const install = (cwd) => run('npm', ['ci', '--prefer-offline'], { cwd });
await Promise.all(PROJECTS.map(install));
