import { expect, fixture, html } from '@open-wc/testing';
import { pageLanguageAt, watchPageLanguage } from '../../src/page/page-language.js';
import { restorePage, writePageIn } from '../support/page-language.js';

afterEach(restorePage);

/** An element in a shadow tree, in a box whose language is French, or not given. */
async function inShadow(lang?: string): Promise<Element> {
  const box = await fixture(
    lang ? html`<div lang=${lang}><p></p></div>` : html`<div><p></p></div>`,
  );
  const inner = box.querySelector('p');
  if (!inner) throw new Error('No <p>');
  return inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
}

describe('the language of the page', () => {
  it('is that of the nearest element that names one', async () => {
    const box = await fixture(
      html`<div lang="fr">
        <p lang="de"><b></b></p>
      </div>`,
    );
    expect(pageLanguageAt(box.querySelector('b') as Element)).to.equal('de');
  });

  it('is found around a shadow tree', async () => {
    expect(pageLanguageAt(await inShadow('fr'))).to.equal('fr');
    expect(pageLanguageAt(await inShadow())).to.equal('en');
  });

  it('is found in a form with an input named getAttribute', async () => {
    const form = await fixture(html`<form lang="fr"><input name="getAttribute" /><b></b></form>`);
    expect(pageLanguageAt(form.querySelector('b') as Element)).to.equal('fr');
  });

  it('is unknown where the page says so, and in a part that is not on the page', () => {
    writePageIn('');
    expect(pageLanguageAt(document.body)).to.equal('');
    expect(pageLanguageAt(document.createElement('b'))).to.equal('');
  });

  it('is watched on the page, and in the shadow trees around an element', async () => {
    const inner = await inShadow('fr');
    let changes = 0;
    watchPageLanguage(() => (changes += 1))(inner);
    writePageIn('de');
    await Promise.resolve();
    inner.setAttribute('lang', 'nl');
    await Promise.resolve();
    expect(changes).to.equal(2);
  });
});

describe('a translation of the page by the browser', () => {
  const marks = {
    'of Chrome': () => {
      document.documentElement.className = 'translated-ltr';
    },
    'of Chrome, right to left': () => {
      document.documentElement.className = 'translated-rtl';
    },
    'of Edge': () => {
      document.body.setAttribute('_msttexthash', '1');
    },
  };
  for (const [name, mark] of Object.entries(marks)) {
    it(`${name} does not change the page’s language`, () => {
      writePageIn('nl');
      expect(pageLanguageAt(document.body)).to.equal('nl');
      mark();
      writePageIn('ar');
      expect(pageLanguageAt(document.body)).to.equal('nl');
      document.documentElement.className = '';
      document.body.removeAttribute('_msttexthash');
      expect(pageLanguageAt(document.body)).to.equal('ar');
    });
  }
});
