/** What a phishing kit does: another host answers with the genuine page, byte for byte. */
import { request as ask } from 'node:http';

/**
 * Fetches from a server on this machine what a request asks for: the method, the path, the headers
 * and the body go on as they came, but for the server's own name as `Host`.
 *
 * @param {import('node:http').IncomingMessage} asked
 * @param {{ readonly host: string, readonly port: number }} genuine
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
export function relay(asked, { host, port }) {
  const { method, url, headers } = asked;
  const to = { host: 'localhost', port, method, path: url };
  return new Promise((resolve, reject) => {
    const sent = ask({ ...to, headers: { ...headers, host: `${host}:${port}` } }, resolve);
    sent.on('error', reject);
    asked.pipe(sent);
  });
}
