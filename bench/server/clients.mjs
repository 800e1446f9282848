/** Browsers that send one kind of request again and again, each over its own connection. */
import { Agent, request } from 'node:http';
import { once } from 'node:events';

const PATH = '/.well-known/signin-seal';

/** The kinds of requests, each with what it sends. */
export const kinds = {
  'read, text': { seal: 'read', record: 'text' },
  'read, picture': { seal: 'read', record: 'picture' },
  renew: { seal: 'renew', record: 'text' },
  'write, text': { seal: 'write', record: 'text' },
  'write, picture': { seal: 'write', record: 'picture' },
  remove: { seal: 'remove', record: 'text' },
};

const methods = { read: 'POST', renew: 'POST', write: 'PUT', remove: 'DELETE' };

/** One browser, connected to one server. */
export class Client {
  #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  #port;
  #cookie = '';
  #revision;

  constructor(port) {
    this.#port = port;
  }

  /** Creates a record. */
  async create(body) {
    await this.#send('PUT', { Seal: 'write', 'If-None-Match': '*' }, body, 204);
  }

  /** Sends a request of one kind. Throws if it is not answered as it should be. */
  async ask(seal, body) {
    const headers = { Seal: seal };
    if (seal === 'renew' || seal === 'write') headers['If-Match'] = this.#revision;
    const isWrite = seal === 'write';
    await this.#send(
      methods[seal],
      headers,
      isWrite ? body : undefined,
      seal === 'read' ? 200 : 204,
    );
  }

  /** Asks the barest handler for a record. */
  async askBarest(record) {
    this.#cookie = `key=${record}`;
    await this.#send('POST', {}, undefined, 200);
  }

  close() {
    this.#agent.destroy();
  }

  async #send(method, seal, body, expected) {
    const headers = { ...seal, 'Seal-Port': this.#port, Cookie: this.#cookie };
    if (body)
      Object.assign(headers, { 'Content-Type': 'application/json', 'Content-Length': body.length });
    else headers['Content-Length'] = 0;
    const sent = request({
      agent: this.#agent,
      host: '127.0.0.1',
      port: this.#port,
      path: PATH,
      method,
      headers,
    });
    sent.end(body);
    const [response] = await once(sent, 'response');
    response.resume();
    await once(response, 'end');
    if (response.statusCode !== expected) throw new Error(`${method}: ${response.statusCode}`);
    this.#take(response.headers);
  }

  #take({ 'set-cookie': cookies, etag }) {
    if (etag) this.#revision = etag;
    // A removal clears the cookies; the next one is measured with the same token.
    if (cookies && !cookies[0].includes('Max-Age=0'))
      this.#cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  }
}

/** How long each request took, in ms, while every client sends one after the other for this long. */
export async function latenciesOf(clients, ask, duration) {
  const latencies = [];
  const end = performance.now() + duration;
  await Promise.all(
    clients.map(async (client) => {
      for (let began = performance.now(); began < end; began = performance.now()) {
        await ask(client);
        latencies.push(performance.now() - began);
      }
    }),
  );
  return latencies;
}
