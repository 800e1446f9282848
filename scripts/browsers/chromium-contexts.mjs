/**
 * A browser context for each test file that runs at the same time, used again for the next one. Everything that it stores is
 * deleted in between, but its cache of scripts and its page stay: a new context would fetch and compile some 150 modules again.
 */
import { X509Certificate, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** All kinds of storage but the cache of scripts. The names are those of Chrome's protocol, `Storage.StorageType`. */
const STORED =
  'cookies,local_storage,indexeddb,cache_storage,service_workers,file_systems,storage_buckets';

const free = [];

async function empty(context) {
  const [page, ...others] = context.pages();
  for (const other of others) await other.close();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: STORED });
  await session.detach();
}

const makeContext = (browser) => browser.newContext({ ignoreHTTPSErrors: true });

/** A context that is emptied instead of closed. It closes with the browser. */
async function makeLasting(browser) {
  const context = await makeContext(browser);
  context.close = async () => {
    await empty(context);
    free.push(context);
  };
  return context;
}

/**
 * The options of a launcher that uses its contexts and their pages again. They are not reused while coverage is measured,
 * because Chromium would then report the scripts of every earlier file as well.
 */
export const usedAgain = {
  createBrowserContext: ({ browser, config }) =>
    config.coverage ? makeContext(browser) : (free.pop() ?? makeLasting(browser)),
  createPage: ({ context }) => context.pages()[0] ?? context.newPage(),
};

const require = createRequire(import.meta.url);
const CERTIFICATE = '../.self-signed-dev-server-ssl.cert';

/** The digest of the public key of the test server's certificate. */
function keyDigest() {
  const folder = dirname(require.resolve('@web/dev-server-core'));
  const { publicKey } = new X509Certificate(readFileSync(join(folder, CERTIFICATE)));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/** A flag to trust the test server's own certificate. Chromium caches nothing from a server that it only tolerates. */
export const trustTestServer = () => `--ignore-certificate-errors-spki-list=${keyDigest()}`;
