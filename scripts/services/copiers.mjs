/** Programs that copy pages, which the tests of the copy alarm use as anybody would. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { findOnPath, firstThere } from '../browsers/programs.mjs';
import { HOST, start, untilItAnswers } from '../browsers/processes.mjs';
import { bringOrThrow } from '../browsers/engine.mjs';

const programOf = (name, variable) => ({
  name,
  debianPackages: [name],
  advice: `install ${name}, or set ${variable} to one`,
  isOfPlaywright: false,

  find() {
    // Debian keeps nginx where only root looks.
    const path = process.env[variable] || findOnPath([name]) || firstThere([`/usr/sbin/${name}`]);
    return path ? { path } : undefined;
  },
});

/** @type {import('../browsers/engine.mjs').Program} */
export const wget = programOf('wget', 'WGET_PATH');

/** @type {import('../browsers/engine.mjs').Program} */
export const nginx = programOf('nginx', 'NGINX_PATH');

/**
 * Mirrors a site into a folder, as wget's manual recommends for that. It asks everything of this proxy.
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
  // Its code is not 0 if one of the links leads nowhere.
  await new Promise((resolve) => child.once('exit', resolve));
}

const configOf = (port, site) => `
daemon off;
master_process off;
error_log stderr;
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fast; uwsgi_temp_path uw; scgi_temp_path s;
  server {
    listen ${HOST}:${port};
    location / {
      proxy_pass http://${HOST}:${site.port};
      proxy_set_header Host ${site.host};
      proxy_set_header Accept-Encoding "";
      sub_filter ${site.host} $http_host;
      sub_filter_types *;
      sub_filter_once off;
    }
  }
}
`;

/**
 * Starts nginx as a proxy that replaces the site's host by its own in everything that it passes on. End it by its own id.
 *
 * @param {URL} site
 * @param {number} port
 * @param {string} folder for its files
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
export async function spawnNginx(site, port, folder) {
  const { path } = bringOrThrow(nginx);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/nginx.conf`, configOf(port, site));
  const child = start(path, ['-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' });
  await untilItAnswers(child, { port, host: HOST });
  return child;
}
