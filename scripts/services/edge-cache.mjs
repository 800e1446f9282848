/** nginx as an edge in front of a site: it caches, as it is told to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bringOrThrow } from '../browsers/engine.mjs';
import { HOST, start, untilItAnswers } from '../browsers/processes.mjs';
import { nginx } from './copiers.mjs';

/**
 * What the edge stores. nginx alone stores the answers to GET and HEAD, unless a header of theirs forbids it.
 *
 * @typedef {object} Storing
 * @property {readonly string[]} ignored the headers of answers that it ignores
 * @property {readonly string[]} methods the methods whose answers it stores
 */

// By itself, nginx passes no If-Match to a site whose answers it may store, and the page could renew nothing.
const configOf = (port, site, { ignored, methods }) => `
daemon off;
master_process off;
error_log stderr;
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fast; uwsgi_temp_path uw; scgi_temp_path s;
  proxy_cache_path cache keys_zone=edge:1m;
  server {
    listen ${HOST}:${port};
    location / {
      proxy_pass http://${HOST}:${site.port};
      proxy_set_header Host $http_host;
      proxy_set_header If-Match $http_if_match;
      proxy_cache edge;
      proxy_cache_key $request_uri$http_seal;
      proxy_cache_valid any 1h;
      proxy_cache_methods ${methods.join(' ')};
      proxy_ignore_headers ${ignored.join(' ')};
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`;

/**
 * Starts nginx in front of the site. It stores every answer for an hour. End it by its own id.
 *
 * @param {URL} site
 * @param {number} port
 * @param {string} folder for its files
 * @param {Storing} storing
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
export async function spawnEdgeCache(site, port, folder, storing) {
  const { path } = bringOrThrow(nginx);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/nginx.conf`, configOf(port, site, storing));
  const child = start(path, ['-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' });
  await untilItAnswers(child, { port, host: HOST });
  return child;
}
