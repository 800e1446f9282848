/** A site with the copy alarm, and what is found on copies of it. */
import { type Frame, type Page, expect, test } from '@playwright/test';
import { pageHeaders } from '../../../../demo/headers.mjs';
import { foreign as germanForeign } from '../../../../src/messages/de/foreign.js';
import { englishForeign } from '../../../../src/messages/en/foreign.js';
import { writeHome } from '../../../../src/page/write-home.js';
import { type Found, type Kind, readRows, writeRow } from './copies-table.js';
import type { Lab } from './lab.js';
import type { WebkitWindow } from './webkit.js';

/** The site's own host. */
export const SITE = 'login.genuine.localhost';
export const PATH = '/account/index.html';

const POLICY = 'Content-Security-Policy';
const FALLBACK = 'The sign-in seal did not load.';

/** How the site serves its page. */
export interface Served {
  /** Its origins, if it has more than the usual one. */
  readonly origins?: readonly string[];
  /** Whether its policy names its own origin beside 'self', so that reports get through. */
  readonly isNamed?: boolean;
  /** More for the page's head. */
  readonly head?: string;
  /** The page's language, if it is not English. */
  readonly lang?: string;
}

/** The site's page, whose script is the package's file for script tags. */
const htmlOf = (home: string, head: string, lang: string): string => `<html lang="${lang}"><head>
    <title>Sign in – Genuine</title>${head}
    <link rel="icon" href="/demo/icon.svg" />
    <link rel="stylesheet" href="/dist/cdn/signin-seal.css" />
    <script type="module" src="/dist/cdn/signin-seal.js"></script>
  </head><body>
    <form method="post" action="/sign-in">
      <signin-seal name="seal" home="${home}" report-foreign="/seal-foreign">${FALLBACK}</signin-seal>
      <label>Password <input type="password" name="password" /></label>
      <button>Sign in</button>
    </form>
    <p><a href="http://HOST/help.html">Help</a></p>
  </body></html>`;

/** Puts the site's page on its host. Returns its address. */
export function openSite(
  lab: Lab,
  { origins = [originOf(lab)], isNamed = true, head = '', lang = 'en' }: Served = {},
): string {
  const connect = `connect-src 'self' ${origins.join(' ')}`;
  const policy = pageHeaders[POLICY].replace("connect-src 'self'", isNamed ? connect : '$&');
  const html = htmlOf(writeHome(origins), head, lang).replace('HOST', new URL(originOf(lab)).host);
  return lab.page(SITE, PATH, html, { ...pageHeaders, [POLICY]: policy });
}

/** The site's own origin. */
export const originOf = (lab: Lab): string => new URL(lab.at(SITE)).origin;

/** Whether the site's own sentence shows, and whether the browser would send the form. It is not asked to: a refusal counts. */
function readForm(): readonly [isFallback: boolean, isSent: boolean] {
  const root = document.querySelector('signin-seal')?.shadowRoot;
  const slot = root?.querySelector('slot');
  const isFallback = !root || (slot && getComputedStyle(slot).visibility === 'visible') === true;
  return [isFallback, document.forms[0]?.matches(':valid') === true];
}

/** Whether each of these texts shows in the element. */
function readTexts(texts: readonly string[]): readonly boolean[] {
  const inside = document.querySelector('signin-seal')?.shadowRoot?.querySelectorAll('*') ?? [];
  const seen = [...inside].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  return texts.map((text) => seen.some(({ textContent }) => textContent.includes(text)));
}

const CALL = 'Prevent Password Theft';

/** What the element can show on a copy, each by a text in it. */
const SHOWN = [
  ['The alarm', englishForeign.warning],
  ['The alarm in German', germanForeign.warning],
  ['The call to make a seal', CALL],
] as const;

const TEXTS = SHOWN.map(([, text]) => text);

function writeSeen(isFallback: boolean, isSent: boolean, shows: readonly boolean[]): string {
  const sending = isSent ? 'The form is sent' : 'The form is not sent';
  const [shown = isFallback ? 'Your own sentence' : 'Nothing'] =
    SHOWN.find((_, index) => shows[index]) ?? [];
  return `${shown}. ${sending}`;
}

/** What the person sees in WebKit, as `seenOn`. */
export async function seenInWebkit(webkit: WebkitWindow): Promise<string> {
  const [isFallback, isSent] = await webkit.evaluate(readForm, undefined);
  return writeSeen(isFallback, isSent, await webkit.evaluate(readTexts, TEXTS));
}

/** What the person sees on a page, and whether the browser would send its form. */
export async function seenOn(page: Page | Frame): Promise<string> {
  const isSeen = (text: string): Promise<boolean> => page.getByText(text).first().isVisible();
  const [isFallback, isSent] = await page.evaluate(readForm);
  return writeSeen(isFallback, isSent, await Promise.all(TEXTS.map(isSeen)));
}

/** Whether the site has got a report. It has no cookie, no referrer and no origin of the copy. */
export function reportTo(lab: Lab): string {
  const reports = lab.requestsTo(SITE).filter(({ path }) => path.startsWith('/seal-foreign'));
  for (const { path, headers } of reports) {
    expect(path).toMatch(/^\/seal-foreign\?site=&seal=(yes|no)$/);
    const { cookie, referer, origin } = headers;
    expect([cookie, referer, origin]).toEqual([undefined, undefined, undefined]);
  }
  return ['None', 'Arrives'][reports.length] ?? 'More than one';
}

/** What is found on a copy now. */
const findOn = async (page: Page | Frame, lab: Lab): Promise<Found> => ({
  seen: await seenOn(page),
  report: reportTo(lab),
});

/** What is found on a copy, once it has been the same for three seconds. */
async function findLasting(page: Page | Frame, lab: Lab): Promise<Found> {
  const all: Found[] = [];
  const isLasting = async (): Promise<boolean> => {
    all.push(await findOn(page, lab));
    const last = all.slice(-4).map((found) => JSON.stringify(found));
    return last.length === 4 && new Set(last).size === 1;
  };
  await expect.poll(isLasting, { intervals: [1_000] }).toBe(true);
  return findOn(page, lab);
}

/** Checks what is found on a copy against its row in docs/copy-alarm.md. With `--update-snapshots`, it writes the row. */
export async function expectRow(kind: Kind, page: Page | Frame, lab: Lab): Promise<void> {
  if (['all', 'changed'].includes(test.info().config.updateSnapshots))
    await writeRow(kind, await findLasting(page, lab));
  await expectFound(kind, () => findOn(page, lab));
}

async function expectFound(kind: Kind, find: () => Promise<Found>): Promise<void> {
  const { seen, report } = readRows().get(kind) ?? {};
  await expect.poll(find).toEqual({ seen, report });
}

/** Checks what is found in WebKit on a copy against its row. It never writes the row. */
export const expectRowInWebkit = (kind: Kind, webkit: WebkitWindow, lab: Lab): Promise<void> =>
  expectFound(kind, async () => ({ seen: await seenInWebkit(webkit), report: reportTo(lab) }));
