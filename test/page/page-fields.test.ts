import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { type PageFields, readSignInContext } from '../../src/page/page-fields.js';
import type { SignInContext } from '../../src/seal/forbidden-words.js';

const named: PageFields = { identifierField: 'user', passwordField: 'pass', siteName: 'Kelpbank' };

const inputs = html`<input id="user" value="ada" /><input id="pass" type="password" value="s3a" />`;

const asElement = (fields: PageFields): Element & PageFields =>
  Object.assign(document.createElement('div'), fields);

/** What an element reads on a page with this markup. */
async function readBeside(page: TemplateResult, fields = named): Promise<SignInContext> {
  const root = await fixture(html`<div>${page}</div>`);
  const element = asElement(fields);
  root.append(element);
  return readSignInContext(element);
}

/** The same element inside a shadow tree of the host. */
function inShadowOf(host: Element, markup = ''): Element & PageFields {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  const element = asElement(named);
  root.append(element);
  return element;
}

describe("the page's own inputs", () => {
  it('are found by their ids', async () => {
    expect(await readBeside(inputs)).to.include({ userName: 'ada', password: 's3a' });
  });

  it('are read again each time', async () => {
    const root = await fixture(html`<div>${inputs}</div>`);
    const element = asElement(named);
    root.append(element);
    readSignInContext(element);
    root.querySelectorAll('input').forEach((input) => (input.value = 'new'));
    expect(readSignInContext(element)).to.include({ userName: 'new', password: 'new' });
  });

  it('are never touched', async () => {
    const root = await fixture(html`<div>${inputs}</div>`);
    const before = root.innerHTML;
    root.append(asElement(named));
    readSignInContext(root.lastElementChild as Element & PageFields);
    root.lastElementChild?.remove();
    expect(root.innerHTML).to.equal(before);
  });

  it('are found from another shadow tree', async () => {
    const root = await fixture(
      html`<div>
        ${inputs}
        <section></section>
      </div>`,
    );
    const inner = inShadowOf(root.querySelector('section') as Element, '<section></section>');
    const section = inner.parentNode?.querySelector('section') as Element;
    expect(readSignInContext(inShadowOf(section))).to.include({ userName: 'ada', password: 's3a' });
  });

  it('are the nearest ones with their ids', async () => {
    const root = await fixture(
      html`<div>
        ${inputs}
        <section></section>
      </div>`,
    );
    const element = inShadowOf(
      root.querySelector('section') as Element,
      '<input id="user" value="near" />',
    );
    expect(readSignInContext(element)).to.include({ userName: 'near', password: 's3a' });
  });

  it('are found among inputs with other ids', async () => {
    expect(await readBeside(html`<input id="else" value="x" />`)).to.include({
      userName: '',
      password: '',
    });
  });

  it('are empty if no id is given, even if an input has an empty id', async () => {
    const fields = { ...named, identifierField: '', passwordField: undefined };
    expect(await readBeside(inputs, fields)).to.include({ userName: '', password: '' });
  });

  it('are inputs: the text of other elements is not read', async () => {
    const page = html`<p id="user">ada</p>
      <output id="pass">s3a</output>`;
    expect(await readBeside(page)).to.include({ userName: '', password: '' });
  });

  it('are empty for an element outside the page', () => {
    expect(readSignInContext(asElement(named))).to.include({ userName: '', password: '' });
  });
});

describe('a page that shadows properties of the document', () => {
  for (const name of ['getElementById', 'getRootNode', 'querySelector', 'location', 'host']) {
    it(`has no effect with a form named ${name}`, async () => {
      const page = html`<form name=${name}><input name="value" /></form>
        ${inputs}`;
      expect(await readBeside(page)).to.include({ userName: 'ada', password: 's3a' });
    });
  }

  it('really shadows them in this test', async () => {
    await fixture(html`<form name="getElementById"></form>`);
    expect(Reflect.get(document, 'getElementById')).to.be.instanceOf(HTMLFormElement);
  });
});

describe("the site's name", () => {
  it('is the given name', async () => {
    expect((await readBeside(html``)).siteName).to.equal('Kelpbank');
  });

  it('is not compared if none is given', async () => {
    expect((await readBeside(html``, { ...named, siteName: undefined })).siteName).to.equal('');
  });

  it('is also the host name without the port', async () => {
    expect((await readBeside(html``)).host).to.equal(location.hostname);
    expect(location.host).not.to.equal(location.hostname);
  });
});
