/** Does what a phishing kit does: answers on another host with the genuine page, byte for byte. */
import { request } from 'node:http';

/**
 * Forwards a request to a server on this machine. The method, path, headers and body stay the same, except
 * that `Host` names that server.
 *
 * @param {import('node:http').IncomingMessage} received
 * @param {{ readonly host: string, readonly port: number }} genuine
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
export function relay(received, { host, port }) {
  const { method, url, headers } = received;
  const to = { host: 'localhost', port, method, path: url };
  return new Promise((resolve, reject) => {
    const sent = request({ ...to, headers: { ...headers, host: `${host}:${port}` } }, resolve);
    sent.on('error', reject);
    received.pipe(sent);
  });
}
