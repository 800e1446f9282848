/** The same sign-in page in each way that is compared, and the scripts that it loads. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { pageHeaders } from '../../demo/headers.mjs';

const OUT = 'build/bench';

/** Where a page without a bundler finds the packages that ours import. */
const IMPORTS = {
  lit: '/node_modules/lit/index.js',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/context': '/node_modules/@lit/context/index.js',
  valibot: '/node_modules/valibot/dist/index.mjs',
};
const importMap = JSON.stringify({ imports: IMPORTS });

const SEAL = `<signin-seal identifier-field="user-name" password-field="password" site-name="Tidewater Tea">
          The sign-in seal did not load. If you have made one, do not enter your password here now.
        </signin-seal>`;

const KEPT_SEAL = SEAL.replace('<signin-seal', '<signin-seal kept');

const script = (address) => `<script type="module" src="${address}"></script>`;

const integrity = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
const hashed = (file) => `="/dist/cdn/${file}" integrity="${integrity[file]}" crossorigin`;

const STYLES = '<link rel="stylesheet" href="/signin-seal.css" />';

const BY_TAG = `<link rel="stylesheet" href${hashed('signin-seal.css')} /><script type="module" src${hashed('signin-seal.js')}></script>`;

/** The ways, by the names that they have in the table: what each adds to the page. */
const WAYS = {
  'by a script tag': { head: BY_TAG, seal: SEAL },
  'by a script tag, kept': { head: BY_TAG, seal: KEPT_SEAL },
  'by a bundler': { head: STYLES + script(`/${OUT}/signin-seal.js`), seal: SEAL },
  'by an import map': {
    head: `${STYLES}<script type="importmap">${importMap}</script>${script('/dist/src/define/signin-seal.js')}`,
    seal: SEAL,
  },
  'by hand': {
    head: `<link rel="stylesheet" href="/bench/by-hand/hand-seal.css" />${script(`/${OUT}/hand-seal.js`)}`,
    seal: '<hand-seal></hand-seal>',
  },
  'no seal': { head: '', seal: '' },
};

/** A form of well-known elements, for comparison: the page whose form is `<vaadin-login-form>`. */
const PEER = '@vaadin/login';
const PEER_FORM = '<vaadin-login-form action="/sign-in"></vaadin-login-form>';

/** What the probe waits for where there is no seal: the first input that can be used. */
const EXPECTED = {
  [PEER]: { input: 'vaadin-text-field input' },
  'no seal': { input: '#user-name' },
};

/** The names of the ways. */
export const ways = [...Object.keys(WAYS), PEER];

const form = (seal) => `<form class="card" method="post" action="/sign-in">
        <h1>Sign in</h1>
        ${seal}
        <label for="user-name">User name or e-mail</label>
        <input id="user-name" name="user-name" autocomplete="username" required />
        <label for="password">Password</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required />
        <button type="submit">Sign in</button>
      </form>`;

const pageOf = (head, content) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Sign in – Tidewater Tea</title>
    <link rel="icon" href="/demo/icon.svg" />
    <link rel="stylesheet" href="/demo/demo.css" />
    ${head}
  </head>
  <body>
    <header class="top"><a class="brand" href="/">Tidewater Tea</a></header>
    <main class="page">
      ${content}
    </main>
  </body>
</html>
`;

/** The address of a way's page. */
export const addressOf = (way) => `/${way.replaceAll(/\W+/g, '-')}.html`;

/** What the probe waits for on a way's page, with this seal. */
export const expectedOf = (way, seal) => EXPECTED[way] ?? seal.expected;

/** The pages by their addresses. */
export const pages = Object.fromEntries([
  ...Object.entries(WAYS).map(([way, { head, seal }]) => [
    addressOf(way),
    pageOf(head, form(seal)),
  ]),
  [addressOf(PEER), pageOf(script(`/${OUT}/vaadin-login.js`), PEER_FORM)],
]);

const hashOfImportMap = createHash('sha256').update(importMap).digest('base64');

/** What some pages need besides the strict policy: the hash of the import map, and inline styles and icons for the peer. */
const ALLOWED = [
  ["script-src 'self'", `script-src 'self' 'sha256-${hashOfImportMap}'`],
  ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
  ["img-src 'self'", "img-src 'self' data:"],
];

/** The headers of every page. */
export const headers = {
  ...pageHeaders,
  'Content-Security-Policy': ALLOWED.reduce(
    (policy, [strict, allowed]) => policy.replace(strict, allowed),
    pageHeaders['Content-Security-Policy'],
  ),
};

const leaveOutLater = {
  name: 'leave-out-later',
  setup({ onResolve }) {
    onResolve({ filter: /seal-editor|kept-store|copy-alarm/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** The first line of the file for a script tag, which docs/install.md recommends for bundles as well. */
const [COMPILE_AT_ONCE] = readFileSync('dist/cdn/signin-seal.js', 'utf8').split('\n');

async function bundle(entry) {
  await build({
    entryPoints: [entry],
    outdir: OUT,
    banner: { js: COMPILE_AT_ONCE },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    plugins: [leaveOutLater],
  });
}

/** Bundles ours, the one by hand and the peer as a site would: one minified file each, ours without the editor. */
export async function bundlePages() {
  rmSync(OUT, { recursive: true, force: true });
  await bundle('dist/src/define/signin-seal.js');
  await bundle('bench/by-hand/hand-seal.js');
  await bundle('bench/peer/vaadin-login.js');
}
