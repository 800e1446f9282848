import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { ChangingStore } from '../../support/changing-store.js';
import { textSeal } from '../../support/seals.js';
import { signinIn } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

const store = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });

const signin = html`<signin-seal id="seal" password-field="pass" .store=${store()}></signin-seal>`;
const input = html`<input id="pass" type="password" aria-describedby="hint" />`;

let page: Element;
let host: SigninSealElement;

const field = (): HTMLInputElement => {
  const [found] = page.getElementsByTagName('input');
  if (!found) throw new Error('No input');
  return found;
};
const describedBy = (): string | null => field().getAttribute('aria-describedby');
const becomes = (value: string | null): Promise<void> =>
  waitUntil(() => describedBy() === value, `It is ${String(describedBy())}`);

async function open(content = html`${signin}${input}`): Promise<void> {
  page = await fixture(html`<div>${content}</div>`);
  host = signinIn(page);
  await host.updateComplete;
}

describe("the password field's description", () => {
  it("is the host, after the page's own descriptions", async () => {
    await open();
    expect(describedBy()).to.equal('hint seal');
  });

  it('needs no id of the host: one that is free is given', async () => {
    const signins = html`<i id="signin-seal-1"></i
      ><signin-seal password-field="pass" .store=${store()}></signin-seal>`;
    await open(html`${signins}${input}`);
    expect(host.id).to.equal('signin-seal-2');
    expect(describedBy()).to.equal('hint signin-seal-2');
  });

  it('puts nothing of the seal into an attribute', async () => {
    await open();
    expect(page.outerHTML).not.to.match(/blue|whale|teal/i);
    expect(host.ariaLabel).to.equal(null);
  });

  for (const state of ['missing', 'withheld'] as const) {
    it(`is there while the seal is ${state}`, async () => {
      const reasons = { missing: 'gone', withheld: 'framed' } as const;
      await open();
      host.store = new MemoryStore({ state, reason: reasons[state] } as never);
      await host.updateComplete;
      expect(describedBy()).to.equal('hint seal');
    });
  }

  it('is taken away, and only it, when there is no seal', async () => {
    await open();
    host.store = new MemoryStore();
    await host.updateComplete;
    expect(describedBy()).to.equal('hint');
  });

  it('is taken away when the host leaves the page, and comes back with it', async () => {
    await open();
    host.remove();
    expect(describedBy()).to.equal('hint');
    page.append(host);
    await becomes('hint seal');
  });

  it('is taken away when the host fails, and does not come back', async () => {
    await open();
    host.fail();
    expect(describedBy()).to.equal('hint');
    host.requestUpdate();
    await host.updateComplete;
    field().setAttribute('aria-describedby', 'error');
    await nextFrame();
    await nextFrame();
    expect(describedBy()).to.equal('error');
  });

  it('leaves no empty attribute', async () => {
    await open(html`${signin}<input id="pass" />`);
    expect(describedBy()).to.equal('seal');
    host.remove();
    expect(describedBy()).to.equal(null);
  });

  it('is put back when the page rewrites or removes it', async () => {
    await open();
    field().setAttribute('aria-describedby', 'error');
    await becomes('error seal');
    field().removeAttribute('aria-describedby');
    await becomes('seal');
  });

  it('leaves a token that the page wrote itself', async () => {
    await open(html`${signin}<input id="pass" aria-describedby="seal hint" />`);
    expect(describedBy()).to.equal('seal hint');
    host.remove();
    expect(describedBy()).to.equal('seal hint');
  });

  it('follows a field that comes late or is replaced', async () => {
    await open(signin);
    for (const name of ['late', 'new']) {
      page.querySelector('input')?.remove();
      page.insertAdjacentHTML('beforeend', `<input id="pass" aria-describedby="${name}">`);
      await becomes(`${name} seal`);
    }
  });

  it("follows the field's id, and the host's", async () => {
    await open();
    field().id = 'other';
    await becomes('hint');
    field().id = 'pass';
    host.id = 'own';
    await becomes('hint own');
  });

  it('stays as it is if the id of the host is not a token', async () => {
    await open();
    host.id = 'two words';
    await becomes('hint');
    await nextFrame();
    await nextFrame();
    expect(describedBy()).to.equal('hint');
  });

  it('lists each of two elements, and loses one alone', async () => {
    const second = html`<signin-seal
      id="two"
      password-field="pass"
      .store=${store()}
    ></signin-seal>`;
    await open(html`${signin}${second}${input}`);
    await becomes('hint seal two');
    host.remove();
    expect(describedBy()).to.equal('hint two');
  });

  it('works inside a shadow tree, for a field of the same tree', async () => {
    await open();
    const outer = document.createElement('section');
    page.append(outer);
    const root = outer.attachShadow({ mode: 'open' });
    root.append(host, field());
    const inside = root.querySelector('input');
    await waitUntil(() => inside?.getAttribute('aria-describedby') === 'hint seal');
  });

  it('leaves fields of other trees alone', async () => {
    await open();
    const outer = document.createElement('section');
    page.append(outer);
    outer.attachShadow({ mode: 'open' }).append(host);
    await becomes('hint');
  });

  it('follows the seal', async () => {
    const changing = new ChangingStore();
    await open(
      html`<signin-seal id="seal" password-field="pass" .store=${changing}></signin-seal>${input}`,
    );
    expect(describedBy()).to.equal('hint');
    changing.become({ state: 'missing', reason: 'gone' });
    await becomes('hint seal');
  });
});
