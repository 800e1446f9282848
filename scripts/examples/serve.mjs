/** Serves the built pages of the named example under the page policy. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { pageHeaders } from '../../demo/headers.mjs';
import { addressOf, chosen, portOf } from './list.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const directivesOf = (policy) =>
  Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/, 2)));

/** Our page headers, with the changes to the policy that the example's framework needs. */
function headersFor({ policy = {} }) {
  const ours = directivesOf(pageHeaders['Content-Security-Policy']);
  const changed = Object.entries({ ...ours, ...policy }).filter(([, value]) => value !== undefined);
  return {
    ...pageHeaders,
    'Content-Security-Policy': changed.map((directive) => directive.join(' ')).join('; '),
  };
}

function serve(example) {
  const headers = headersFor(example);
  const folder = new URL(`../../examples/${example.name}/${example.pages}`, import.meta.url);
  return async (request, response) => {
    const { pathname } = new URL(request.url, addressOf(example));
    const file = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const body = await readFile(folder.pathname + file);
      response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(file)] ?? '' }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  };
}

const [example] = chosen(process.argv.slice(2));
createServer(serve(example)).listen(portOf(example), 'localhost');
console.log(`${example.name}: ${addressOf(example)}/`);
