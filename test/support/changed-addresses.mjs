/** Serves the files for script tags as servers publish them: with a query, with a digest in the name, in any folder. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const FOLDER = '/published/';
const DIGEST = /[.-][0-9a-f]{12}(?=\.js$)/;

let built;

/** Not synchronous: the test server would stop answering. */
function build() {
  built ??= promisify(execFile)(process.execPath, ['scripts/build-if-stale.mjs']);
  return built;
}

function pageWith(parameters) {
  const scripts = parameters.getAll('script');
  const tags = scripts.map((file) => `<script type="module" src="${FOLDER}${file}"></script>`);
  const seal = '<signin-seal required allow-framed="same-origin">It did not load.</signin-seal>';
  return `<!doctype html>${parameters.get('markup') ?? ''}${tags.join('')}<form>${seal}</form>`;
}

async function fileAt(path) {
  await build();
  return readFileSync(`dist/cdn/${path.split('/').at(-1).replace(DIGEST, '')}`);
}

/**
 * The middleware for the test server: `/published/any-folder/seal-editor.b9627425a761.js` is `dist/cdn/seal-editor.js`, and
 * `/published/page.html?markup=…&script=…&script=…` a sign-in page with this markup and these scripts.
 */
export async function servePublished(context, next) {
  if (!context.path.startsWith(FOLDER)) return next();
  const isPage = context.path === `${FOLDER}page.html`;
  context.type = isPage ? 'text/html' : 'text/javascript';
  context.body = isPage ? pageWith(context.URL.searchParams) : await fileAt(context.path);
}
