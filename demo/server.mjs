/** The demo's part of the development server: page headers, page addresses, and the sign-in. */
import { readFileSync } from 'node:fs';
import { inChosenLanguage } from './chosen-language.mjs';
import { countForeign } from './foreign-reports.mjs';
import { pageHeaders } from './headers.mjs';
import { homeOf } from './home.mjs';
import { asKept } from './kept-seals.mjs';
import { countState } from './seal-states.mjs';
import { answers, weighSeal } from './weigh-seal.mjs';

/** The largest form that is read, in bytes. Any honest sign-in form is far smaller. */
const MAX_FORM_BYTES = 10_000;

const PAGES = { '/': '/demo/index.html', '/settings.html': '/demo/settings.html' };

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);

async function readForm(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > MAX_FORM_BYTES) break;
  }
  return new URLSearchParams(body.slice(0, MAX_FORM_BYTES));
}

// A real site stores this with the account. The demo forgets it when the server stops.
const accountsWithSeal = new Set();

function weigh(form) {
  const name = form.get('user-name');
  const hasSeal = accountsWithSeal.has(name);
  const { state, answer } = weighSeal(form.get('seal'), { hasSeal, pressRequired: false });
  if (state === 'shown' || state === 'confirmed') accountsWithSeal.add(name);
  return `Seal: ${state}. ${answers[answer]}`;
}

// The page shows only the length of the password.
function received(form) {
  const rows = [...form].map(([name, value]) => {
    const shown = name === 'password' ? `${value.length} characters` : value;
    return `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(shown)}</dd>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Signed in – Tidewater Tea</title>
    <link rel="icon" href="/demo/icon.svg" />
    <link rel="stylesheet" href="/demo/demo.css" />
  </head>
  <body>
    <header class="top"><a class="brand" href="/">Tidewater Tea</a></header>
    <main class="page">
      <div class="card">
        <h1>You are signed in</h1>
        <p>This is a demo, so the password was not checked. The server received:</p>
        <dl>${rows.join('')}</dl>
        <p>${weigh(form)}</p>
        <p><a href="/settings.html">Sign-in Seal settings</a></p>
        <p><a href="/">Sign out</a></p>
      </div>
    </main>
  </body>
</html>
`;
}

const originOf = ({ socket }) => `http://localhost:${socket.localPort}`;

/**
 * Adds the recommended headers to every response. For the reports of a copy that sends these headers, too, the demo names its
 * own origin beside 'self'.
 */
export async function sendPageHeaders(context, next) {
  await next();
  const { 'Content-Security-Policy': policy, ...others } = pageHeaders;
  const connect = `connect-src 'self' ${originOf(context)}`;
  context.set({
    ...others,
    'Content-Security-Policy': policy.replace("connect-src 'self'", connect),
  });
}

/**
 * Serves the sign-in page with the copy alarm at the demo's own address. `?alarm=off` and all other host names, which are those
 * of tests, get it without.
 */
export function serveWithAlarm(context, next) {
  const { path, query, hostname } = context;
  if (path !== '/' || query.alarm === 'off' || hostname !== 'localhost') return next();
  const attributes = `${homeOf(originOf(context))} report-foreign="/seal-foreign"`;
  const page = inChosenLanguage(asKept(readFileSync('demo/index.html', 'utf8')), context);
  context.type = 'html';
  context.body = page.replace('<signin-seal', `<signin-seal ${attributes}`);
}

/** Counts the copies that report themselves, whichever page they are. */
export function serveForeignReports(context, next) {
  if (context.path !== '/seal-foreign') return next();
  countForeign(context.query);
  context.status = 204;
}

/** Serves the demo's pages at the addresses that a site would give them. */
export function servePages(context, next) {
  context.url = PAGES[context.path] ?? context.url;
  return next();
}

/** Counts the states that the sign-in page reports. */
export function serveSealStates(context, next) {
  if (context.method !== 'POST' || context.path !== '/seal-states') return next();
  countState(context.query.state, context.query.reason);
  context.status = 204;
}

/** Answers the sign-in form with what was received, and with what the server concludes from the seal. */
export async function serveSignIn(context, next) {
  if (context.method !== 'POST' || context.path !== '/sign-in') return next();
  context.type = 'html';
  context.body = received(await readForm(context.req));
}
