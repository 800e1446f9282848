/** nginx, as a proxy in front of a site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bringOrThrow } from '../browsers/engine.mjs';
import { HOST, start, untilItAnswers } from '../browsers/processes.mjs';
import { debianProgram } from './debian-program.mjs';

/** @type {import('../browsers/engine.mjs').Program} */
export const nginx = debianProgram('nginx', 'NGINX_PATH');

const configOf = (port, site, { http = [], location }) => `
daemon off;
master_process off;
error_log stderr;
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fast; uwsgi_temp_path uw; scgi_temp_path s;
  ${http.join('\n  ')}
  server {
    listen ${HOST}:${port};
    location / {
      proxy_pass http://${HOST}:${site.port};
      ${location.join('\n      ')}
    }
  }
}
`;

/**
 * Starts nginx in front of a site. End it by its own id.
 *
 * @param {URL} site
 * @param {number} port
 * @param {string} folder for its files
 * @param {{ http?: readonly string[], location: readonly string[] }} directives more than the one that names the site
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
export async function spawnProxy(site, port, folder, directives) {
  const { path } = bringOrThrow(nginx);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/nginx.conf`, configOf(port, site, directives));
  const child = start(path, ['-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' });
  await untilItAnswers(child, { port, host: HOST });
  return child;
}
