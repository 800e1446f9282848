/** Renders the elements of the built package as a server does, with @lit-labs/ssr. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../../dist/src/define/signin-seal.js';
import '../../../dist/src/define/seal-editor.js';
import '../../../dist/src/define/seal-help.js';

const seal = {
  kind: 'text',
  lines: ['zebra', 'quoll'],
  colour: 'teal',
  pattern: '5ea15ea15ea15ea1',
};

const TEMPLATES = {
  'signin-seal': html`<signin-seal name="seal">It did not load.</signin-seal>`,
  'seal-editor': html`<seal-editor>It did not load.</seal-editor>`,
  'seal-help': html`<seal-help></seal-help>`,
  // A site might pass a seal on the server, too.
  'seal-preview': html`<seal-preview .seal=${seal}></seal-preview>`,
};

/**
 * The element with this tag as the server sends it.
 *
 * @param {keyof typeof TEMPLATES} tag
 * @returns {Promise<string>}
 */
export async function renderOnServer(tag) {
  return collectResult(render(TEMPLATES[tag]));
}
