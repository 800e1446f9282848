/** Packs the package as it would be published, and installs the examples with it. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { run } from './run.mjs';

/** Where the examples' lock files find the package, always by the same name. */
const FOLDER = 'examples/packed';

await run('npm', ['run', '--silent', 'build:stale']);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
await run('npm', ['pack', '--silent', '--pack-destination', FOLDER]);
const [tarball] = readdirSync(FOLDER);
renameSync(`${FOLDER}/${tarball}`, `${FOLDER}/signin-seal.tgz`);
// The lock files hold no hash of our own tarball, which is another one after every change.
const install = (cwd) => run('npm', ['ci', '--prefer-offline'], { cwd });
// Angular's tool wants all that it reads within its own folder.
await Promise.all(['examples', 'examples/angular'].map(install));
