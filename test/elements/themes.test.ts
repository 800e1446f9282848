import { expect } from '@open-wc/testing';
import '../../src/define/signin-seal.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { resetColourScheme, setColourScheme } from '../support/colour-scheme.js';
import { deepAll } from '../support/elements.js';
import { textSeal } from '../support/seals.js';
import { SlowStore, heightAt, signinWith } from '../support/signin.js';
import { contrastIn, takeThemesOff, themes, wearTheme } from '../support/themes.js';

const shown: SealReading = { state: 'shown', seal: textSeal };

/** Foregrounds on backgrounds, and the least contrast by WCAG 2.2: text 1.4.3, borders of controls 1.4.11. */
const pairs = [
  ['text', 'surface', 4.5],
  ['quiet', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['accent-text', 'accent', 4.5],
  ['danger', 'surface', 4.5],
  ['field-border', 'surface', 3],
] as const;

/** By WCAG 2.2, 1.4.6. Here it also applies to decorative dividers. */
const ENHANCED = 7;

/** Every computed property, except custom ones, of the box and everything in it, with its element. */
function looksOf(element: Element): string[] {
  return deepAll(element, '*').flatMap((one, index) => {
    const style = getComputedStyle(one);
    const names = Array.from(style).filter((name) => !name.startsWith('--'));
    return names.map((name) => `${index} ${name}: ${style.getPropertyValue(name)}`);
  });
}

afterEach(async () => {
  takeThemesOff();
  await resetColourScheme();
});

const SCHEMES = ['light', 'dark'] as const;

describe('no theme', () => {
  for (const scheme of SCHEMES)
    for (const [token, ground, least] of pairs)
      it(`gives ${token} on ${ground} a contrast of at least ${least} to 1 on a ${scheme} page`, async () => {
        await setColourScheme(scheme);
        expect(contrastIn(await signinWith(shown), token, ground)).to.be.at.least(least);
      });
});

for (const theme of themes) {
  describe(`the theme ${theme}`, () => {
    for (const scheme of SCHEMES) {
      for (const [token, ground, least] of pairs) {
        const wanted = theme === 'high-contrast' ? ENHANCED : least;
        it(`gives ${token} on ${ground} a contrast of at least ${wanted} to 1 on a ${scheme} page`, async () => {
          await wearTheme(theme);
          await setColourScheme(scheme);
          expect(contrastIn(await signinWith(shown), token, ground)).to.be.at.least(wanted);
        });
      }
    }

    for (const width of ['400px', '280px']) {
      it(`reserves the space of the box, ${width} wide`, async () => {
        await wearTheme(theme);
        const pending = await heightAt(`inline-size: ${width}`, new SlowStore());
        expect(await heightAt(`inline-size: ${width}`, new MemoryStore())).to.equal(pending);
        expect(await heightAt(`inline-size: ${width}`, new MemoryStore(shown))).to.equal(pending);
      });
    }

    it('sets only tokens, and loads nothing', async () => {
      const { cssRules } = await wearTheme(theme);
      const [rule] = cssRules as Iterable<CSSRule> as Iterable<CSSStyleRule>;
      expect(cssRules).to.have.lengthOf(1);
      expect(rule?.selectorText).to.equal(':root');
      expect(Array.from(rule?.style ?? []).filter((name) => !name.startsWith('--seal-'))).to.be
        .empty;
      expect(rule?.cssText).not.to.match(/url\(|@import/);
    });

    it("keeps the page's own font", async () => {
      await wearTheme(theme);
      expect(getComputedStyle(document.documentElement).getPropertyValue('--seal-font')).to.equal(
        '',
      );
    });
  });
}

describe('the theme neutral', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`changes nothing on a ${scheme} page`, async () => {
      await setColourScheme(scheme);
      const element = await signinWith(shown);
      const before = new Set(looksOf(element));
      await wearTheme('neutral');
      const after = looksOf(element);
      expect(after.filter((look) => !before.has(look))).to.be.empty;
      expect(after).to.have.lengthOf(before.size);
    });
  }
});

describe('the theme high-contrast', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`gives every line a contrast of at least ${ENHANCED} to 1 on a ${scheme} page`, async () => {
      await wearTheme('high-contrast');
      await setColourScheme(scheme);
      expect(contrastIn(await signinWith(shown), 'border', 'surface')).to.be.at.least(ENHANCED);
    });
  }
});

describe('two themes', () => {
  it('never look the same', async () => {
    const looks = new Set<string>();
    for (const theme of themes) {
      await wearTheme(theme);
      looks.add(looksOf(await signinWith(shown)).join('\n'));
      takeThemesOff();
    }
    expect(looks.size).to.equal(themes.length);
  });
});
