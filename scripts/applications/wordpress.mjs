/** WordPress: a copy of Debian's, with `examples/wordpress/` in it and a database server of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { userInfo } from 'node:os';
import { findOnPath, firstThere } from '../browsers/programs.mjs';
import { HOST, end, freePort, start, untilItAnswers } from '../browsers/processes.mjs';
import { run } from '../examples/run.mjs';
import { bringPackage } from './package.mjs';
import { addressAt, serveWith } from './serve.mjs';
import { PASSWORD } from './user.mjs';

// Debian puts servers where only root's PATH leads.
const onPath = (name) => findOnPath([name]) ?? firstThere([`/usr/sbin/${name}`]);

const hasMysqli = (php) =>
  spawnSync(php, ['-r', 'exit(class_exists("mysqli") ? 0 : 1);']).status === 0;

/** Starts a database server with an empty database. It listens only at a socket. */
async function startDatabase({ mariadbd, install }, folder) {
  const socket = `${folder}/db.sock`;
  const data = [`--datadir=${folder}/db`, `--user=${userInfo().username}`];
  await run(install, ['--no-defaults', '--auth-root-authentication-method=normal', ...data]);
  const args = ['--no-defaults', ...data, `--socket=${socket}`, '--skip-networking'];
  const server = start(mariadbd, args, { stdio: 'ignore' });
  await untilItAnswers(server, { path: socket });
  return { socket, server };
}

/** Puts WordPress, our plugin and the package's files together. Returns the folder of the site. */
async function makeSite({ source }, folder) {
  const site = `${folder}/site`;
  const plugins = `${site}/wp-content/plugins`;
  // Debian's folder has links to files of other packages.
  await run('cp', ['-rL', source, site]);
  cpSync('examples/wordpress/wp-config.php', `${site}/wp-config.php`);
  cpSync('examples/wordpress/signin-seal', `${plugins}/signin-seal`, { recursive: true });
  await bringPackage('wordpress', `${plugins}/signin-seal`);
  return site;
}

/** @type {import('./list.mjs').Application} */
export const wordpress = {
  name: 'wordpress',
  debianPackages: ['wordpress', 'wordpress-l10n', 'php-cli', 'php-mysql', 'mariadb-server-core'],
  advice:
    'install PHP with mysqli, MariaDB’s server, and WordPress with its Arabic translation, and set WORDPRESS_PATH to its folder',

  find() {
    const php = findOnPath(['php']);
    const mariadbd = onPath('mariadbd');
    const install = onPath('mariadb-install-db');
    const source = firstThere([process.env.WORDPRESS_PATH, '/usr/share/wordpress']);
    if (!php || !mariadbd || !install || !source || !hasMysqli(php)) return undefined;
    return { php, mariadbd, install, source };
  },

  async serve(found, folder) {
    const port = await freePort();
    const [site, database] = await Promise.all([
      makeSite(found, folder),
      startDatabase(found, folder),
    ]);
    const env = {
      WORDPRESS_SOCKET: database.socket,
      WORDPRESS_ADDRESS: addressAt(port),
      APPLICATION_PASSWORD: PASSWORD,
    };
    cpSync('examples/wordpress/install.php', `${folder}/install.php`);
    await run(found.php, [`${folder}/install.php`], { cwd: site, env });
    const running = await serveWith(found.php, ['-S', `${HOST}:${port}`, '-t', site], {
      folder,
      port,
      env,
    });
    return {
      ...running,
      async end() {
        await running.end();
        await end(database.server);
      },
    };
  },
};
