/** nginx as an edge cache in front of a site. */
import { spawnProxy } from './nginx.mjs';

/**
 * What the edge stores. nginx alone stores the answers to GET and HEAD, unless a header of theirs forbids it.
 *
 * @typedef {object} Storing
 * @property {readonly string[]} ignored the headers of answers that it ignores
 * @property {readonly string[]} methods the methods whose answers it stores
 */

/**
 * Starts nginx in front of the site. It stores every answer for an hour. End it by its own id.
 *
 * @param {URL} site
 * @param {number} port
 * @param {string} folder for its files
 * @param {Storing} storing
 * @returns {Promise<import('node:child_process').ChildProcess>}
 */
export const spawnEdgeCache = (site, port, folder, { ignored, methods }) =>
  spawnProxy(site, port, folder, {
    http: ['proxy_cache_path cache keys_zone=edge:1m;'],
    location: [
      'proxy_set_header Host $http_host;',
      // By itself, nginx passes no If-Match to a site whose answers it may store, and the page could renew nothing.
      'proxy_set_header If-Match $http_if_match;',
      'proxy_cache edge;',
      'proxy_cache_key $request_uri$http_seal;',
      'proxy_cache_valid any 1h;',
      `proxy_cache_methods ${methods.join(' ')};`,
      `proxy_ignore_headers ${ignored.join(' ')};`,
      'add_header X-Cache $upstream_cache_status always;',
    ],
  });
