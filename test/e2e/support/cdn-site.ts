/** A site that loads the elements from another origin with a script tag, as docs/install.md describes. */
import { readFileSync } from 'node:fs';
import type { Lab } from '../attacks/support/lab.js';

const FOLDER = 'dist/cdn';
const CDN = 'cdn.localhost';
const PLACE = '/signin-seal@0.1.0/';
const OTHER = '/signin-seal@0.0.9/';

/** The text of a built file. */
export const readBuilt = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

/** The hash of each file, as written by the build. */
export const integrity = JSON.parse(readBuilt('integrity.json')) as Readonly<
  Record<string, string>
>;

const typeOf = (file: string): string => (file.endsWith('.css') ? 'text/css' : 'text/javascript');

/** Puts the built files into a folder of the CDN. Returns a function that gives a file's address. */
export function openCdn(lab: Lab, folder = PLACE): (file: string) => string {
  for (const file of Object.keys(integrity)) putOnCdn(lab, file, readBuilt(file), folder);
  return (file) => lab.at(CDN, folder + file);
}

/** Puts the files on the CDN as those of another version, which shares nothing with this one. */
export function openOtherVersion(lab: Lab): (file: string) => string {
  const asOther = (code: string): string =>
    code.replaceAll('signin-seal 0.1.0', 'signin-seal 0.0.9');
  for (const file of Object.keys(integrity)) putOnCdn(lab, file, asOther(readBuilt(file)), OTHER);
  return (file) => lab.at(CDN, OTHER + file);
}

/** Replaces one file on the CDN. */
export function putOnCdn(lab: Lab, file: string, body: string, folder = PLACE): void {
  const headers = { 'Content-Type': typeOf(file), 'Access-Control-Allow-Origin': '*' };
  lab.file(CDN, folder + file, body, headers);
}

/** The README's policy, changed only to name the CDN. */
export function cdnPolicy(cdn: string): string {
  return [
    `default-src 'none'; script-src 'self' ${cdn} 'nonce-map'; style-src 'self' ${cdn}; font-src 'self'`,
    "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "require-trusted-types-for 'script'; trusted-types lit-html signin-seal",
  ].join('; ');
}

function tags(at: (file: string) => string, files: readonly string[]): string {
  const scripts = files.map(
    (file) =>
      `<script type="module" src="${at(file)}" integrity="${integrity[file] ?? ''}" crossorigin></script>`,
  );
  const sheet = 'signin-seal.css';
  return `<link rel="stylesheet" href="${at(sheet)}" integrity="${integrity[sheet] ?? ''}" crossorigin />
    ${scripts.join('')}`;
}

/** What a page of the site is made of. */
export interface CdnPage {
  readonly head?: string;
  readonly scripts?: readonly string[];
  readonly body: string;
  /** The README's policy by default. */
  readonly policy?: string;
}

/** Puts a page with the policy on the genuine site. Returns its address. */
export function cdnPage(
  lab: Lab,
  path: string,
  { head = '', scripts, body, policy }: CdnPage,
): string {
  const at = openCdn(lab);
  const icon = '<link rel="icon" href="/demo/icon.svg" />';
  const html = `${icon}${head}${tags(at, scripts ?? ['signin-seal.js'])}${body}`;
  const headers = { 'Content-Security-Policy': policy ?? cdnPolicy(new URL(at('')).origin) };
  return lab.page('login.genuine.localhost', path, html, headers);
}
