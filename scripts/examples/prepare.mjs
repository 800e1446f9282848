/** Packs the package as it would be published, and installs it in the examples. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { run } from './run.mjs';

/** Where the examples' lock files find the package, always under the same name. */
const FOLDER = 'examples/packed';

await run('npm', ['run', '--silent', 'build:stale']);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
await run('npm', ['pack', '--silent', '--pack-destination', FOLDER]);
const [tarball] = readdirSync(FOLDER);
renameSync(`${FOLDER}/${tarball}`, `${FOLDER}/signin-seal.tgz`);
// The lock files contain no hash of our tarball, which differs after every change.
const install = (cwd) => run('npm', ['ci', '--prefer-offline'], { cwd });
// Angular's tool needs everything that it reads inside its own folder.
await Promise.all(['examples', 'examples/angular'].map(install));
