/** Programs that copy pages, which the tests of the copy alarm use as anybody would. */
import { spawn } from 'node:child_process';
import { bringOrThrow } from '../browsers/engine.mjs';
import { debianProgram } from './debian-program.mjs';
import { spawnProxy } from './nginx.mjs';

/** @type {import('../browsers/engine.mjs').Program} */
export const wget = debianProgram('wget', 'WGET_PATH');

/**
 * Mirrors a site into a folder with the options that wget's manual recommends. All requests go through this proxy.
 *
 * @param {string} address
 * @param {string} folder
 * @param {string} proxy
 * @returns {Promise<void>}
 */
export async function mirror(address, folder, proxy) {
  const { path } = bringOrThrow(wget);
  const options = ['--mirror', '--page-requisites', '--convert-links', '--no-verbose'];
  const env = { ...process.env, http_proxy: proxy, no_proxy: '' };
  const child = spawn(path, [...options, '-P', folder, address], { env, stdio: 'ignore' });
  // Its exit code is ignored, because it is not 0 if a link is broken.
  await new Promise((resolve) => child.once('exit', resolve));
}

/**
 * Starts nginx as a proxy that replaces the site's host by its own in everything that it passes on. End it by its own id.
 *
 * @param {URL} site
 * @param {number} port
 * @param {string} folder for its files
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
export const spawnNginx = (site, port, folder) =>
  spawnProxy(site, port, folder, {
    location: [
      `proxy_set_header Host ${site.host};`,
      'proxy_set_header Accept-Encoding "";',
      `sub_filter ${site.host} $http_host;`,
      'sub_filter_types *;',
      'sub_filter_once off;',
    ],
  });
