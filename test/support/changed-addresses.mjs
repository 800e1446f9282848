/** Serves the files for script tags as servers publish them: with a query, with a digest in the name, in any folder. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FOLDER = '/published/';
const DIGEST = /[.-][0-9a-f]{12}(?=\.js$)/;

let isBuilt = false;

function build() {
  if (!isBuilt) execFileSync(process.execPath, ['scripts/build-if-stale.mjs'], { stdio: 'ignore' });
  isBuilt = true;
}

function pageWith(scripts) {
  const tags = scripts.map((file) => `<script type="module" src="${FOLDER}${file}"></script>`);
  return `<!doctype html>${tags.join('')}<signin-seal allow-framed="same-origin"></signin-seal>`;
}

function fileAt(path) {
  build();
  return readFileSync(`dist/cdn/${path.split('/').at(-1).replace(DIGEST, '')}`);
}

/**
 * The middleware for the test server: `/published/any-folder/seal-editor.b9627425a761.js` is `dist/cdn/seal-editor.js`, and
 * `/published/page.html?script=…&script=…` a sign-in page with these scripts.
 */
export function servePublished(context, next) {
  if (!context.path.startsWith(FOLDER)) return next();
  const isPage = context.path === `${FOLDER}page.html`;
  context.type = isPage ? 'text/html' : 'text/javascript';
  context.body = isPage
    ? pageWith(context.URL.searchParams.getAll('script'))
    : fileAt(context.path);
}
