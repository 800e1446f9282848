import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/signin-seal.js';
import type { SealForeignEvent } from '../../../src/elements/signin-seal/foreign-event.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import type { SealStateEvent } from '../../../src/elements/signin-seal/signin-events.js';
import { englishForeign } from '../../../src/messages/en/foreign.js';
import { writeHome } from '../../../src/page/write-home.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { writeRecord } from '../../../src/store/write-record.js';
import {
  buttonNamed,
  buttonNames,
  deepFirst,
  focused,
  shadowText,
} from '../../support/elements.js';
import {
  ELSEWHERE,
  type Page,
  PUBLIC,
  alarmed,
  endTimers,
  holdTimers,
  signinAt,
} from '../../support/foreign.js';
import { replace, restoreAll } from '../../support/replace.js';
import { textSeal } from '../../support/seals.js';
import { clearStorage, plantRecord } from '../../support/storage.js';
import { waitUntil } from '../../support/wait-until.js';

const CONTINUE = englishForeign.continue;

/** A store that counts how often it is read. */
class CountingStore extends MemoryStore {
  reads = 0;

  override load(): ReturnType<MemoryStore['load']> {
    this.reads += 1;
    return super.load();
  }
}

const announced = (element: SigninSealElement): string =>
  deepFirst(element, '[aria-live=assertive]').textContent;

const shown = (): CountingStore => new CountingStore({ state: 'shown', seal: textSeal });

/** Waits until the alarm's file has loaded and decided. */
async function loadedAlarm(): Promise<void> {
  await import('../../../src/elements/signin-seal/copy-alarm.js');
  await new Promise(requestAnimationFrame);
}

beforeEach(clearStorage);
afterEach(() => {
  restoreAll();
  return clearStorage();
});

describe('<signin-seal> at home', () => {
  // The first test of this file: each later one would find the alarm already loaded.
  it('shows the seal in its first frame, and loads no alarm', async () => {
    const element = await signinAt(location.origin, { store: shown() });
    expect(element.state).to.equal('shown');
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded.some((name) => name.includes('copy-alarm'))).to.equal(false);
  });

  it('reads the store once', async () => {
    const store = shown();
    await signinAt(location.origin, { store });
    expect(store.reads).to.equal(1);
  });

  it('is not foreign if its home is one of several', async () => {
    const home = writeHome([PUBLIC, location.origin, 'https://www.example.com']);
    const element = await signinAt(PUBLIC, { home, store: shown() });
    expect(element.state).to.equal('shown');
  });

  const broken: Readonly<Record<string, () => unknown>> = {
    throws: () => {
      throw new TypeError('blocked');
    },
    'returns nothing': (): void => undefined,
  };
  for (const [fails, getEntriesByType] of Object.entries(broken))
    it(`shows the seal if the list of the browser’s navigations ${fails}`, async () => {
      replace(performance, 'getEntriesByType', getEntriesByType);
      const element = await signinAt(location.origin, { store: shown(), required: true });
      expect([element.state, element.checkValidity()]).to.deep.equal(['shown', false]);
    });

  it('is not foreign after the address has changed within the site', async () => {
    const before = location.href;
    history.pushState(null, '', '/another/page');
    const element = await signinAt(location.origin, { store: shown() });
    history.replaceState(null, '', before);
    expect(element.state).to.equal('shown');
  });
});

describe('<signin-seal> on a developer’s machine', () => {
  it('shows the seal of a public site, once the alarm has found no copy', async () => {
    const element = await signinAt(PUBLIC, { store: shown() });
    await waitUntil(() => element.state === 'shown');
    expect(shadowText(element)).not.to.contain(englishForeign.warning);
  });

  it('dispatches no seal-foreign, and leaves the form valid', async () => {
    let heard = 0;
    const count = (): void => void (heard += 1);
    addEventListener('seal-foreign', count);
    const element = await signinAt(PUBLIC, { store: shown() });
    await waitUntil(() => element.state === 'shown');
    removeEventListener('seal-foreign', count);
    expect(heard).to.equal(0);
    expect(element.checkValidity()).to.equal(true);
  });

  it('does not alarm for a mistyped home, and waits for nothing', async () => {
    const home = writeHome([ELSEWHERE]).slice(0, -1);
    const element = await signinAt(ELSEWHERE, { home, store: shown() });
    expect([element.state, element.checkValidity()]).to.deep.equal(['shown', true]);
    await loadedAlarm();
    expect(element.state).to.equal('shown');
  });

  it('does not alarm for a home with a script in it, and makes no link of that', async () => {
    const home = writeHome(['javascript:alert(1)//']);
    const element = await signinAt(ELSEWHERE, { home, store: shown() });
    await waitUntil(() => element.state === 'shown');
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });

  it('says nothing of a server if the form is refused before it is known', async () => {
    const element = await signinAt(PUBLIC, { store: shown() });
    element.home = writeHome(['https://www.example.com']);
    await element.updateComplete;
    expect(element.form?.reportValidity()).to.equal(false);
    await element.updateComplete;
    expect(shadowText(element)).to.equal('');
    await waitUntil(() => element.state === 'shown');
  });

  it('is invalid until it is known whether the page is a copy', async () => {
    const element = await signinAt(PUBLIC, { store: shown() });
    element.setAttribute('home', writeHome(['https://www.example.com']));
    await element.updateComplete;
    expect([element.state, element.checkValidity()]).to.deep.equal(['pending', false]);
    await waitUntil(() => element.state === 'shown');
    expect(element.checkValidity()).to.equal(true);
  });
});

describe('<signin-seal> on a copy', () => {
  it('says so in an alert, with a link to the true address', async () => {
    const element = await alarmed({ store: shown() });
    const alert = deepFirst(element, '[role=alert]');
    expect(alert.textContent).to.contain(englishForeign.warning);
    const link = deepFirst(alert, 'a') as HTMLAnchorElement;
    expect(link.href).to.equal(`${ELSEWHERE}/`);
    expect(link.textContent).to.equal(ELSEWHERE);
    await expect(element).to.be.accessible();
  });

  it('reads no store, and shows no seal and no way to make one', async () => {
    const store = shown();
    const element = await alarmed({ store });
    expect(store.reads).to.equal(0);
    expect(shadowText(element)).not.to.contain('whale');
    expect(buttonNames(element)).to.deep.equal([]);
  });

  for (const required of [false, true])
    it(`makes the form invalid with the alarm, ${required ? '' : 'not '}required`, async () => {
      const element = await alarmed({ required });
      expect(element.validity).to.include({ customError: true, valueMissing: false });
      expect(element.form?.checkValidity()).to.equal(false);
      expect(element.validationMessage).to.equal(englishForeign.warning);
    });

  it('gives its state to the form, to style sheets and to listeners', async () => {
    const states: string[] = [];
    const hear = ({ state }: SealStateEvent): number => states.push(state);
    addEventListener('seal-state', hear);
    const element = await alarmed();
    removeEventListener('seal-state', hear);
    expect(states).to.deep.equal(['foreign']);
    expect(new FormData(element.form ?? undefined).get('seal')).to.equal('foreign');
    expect(element.value).to.equal('foreign');
    expect(element.matches(':state(foreign)')).to.equal(true);
  });

  it('focuses the true address when the browser shows why the form is refused', async () => {
    const element = await alarmed();
    element.reportValidity();
    expect(focused()).to.equal(deepFirst(element, 'a'));
  });

  /** The region that can take the focus while it is not known whether the page is a copy, of an element in that state. */
  async function regionOfUnknown(): Promise<readonly [HTMLElement, SigninSealElement]> {
    const element = await signinAt(location.origin, { store: shown() });
    element.home = writeHome([ELSEWHERE]);
    await element.updateComplete;
    const region = deepFirst(element, '[aria-live=assertive]');
    expect([element.state, region.getAttribute('tabindex')]).to.deep.equal(['pending', '-1']);
    return [region, element];
  }

  it('no longer lets its live region take the focus', async () => {
    const [region, element] = await regionOfUnknown();
    await waitUntil(() => element.state === 'foreign', 'No alarm');
    await element.updateComplete;
    expect(region.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves the focus in its live region until the focus moves', async () => {
    const [region, element] = await regionOfUnknown();
    element.reportValidity();
    await waitUntil(() => focused() === region, 'The region has no focus');
    await waitUntil(() => element.state === 'foreign', 'No alarm');
    await element.updateComplete;
    expect([focused() === region, region.tabIndex]).to.deep.equal([true, -1]);
    element.focus();
    element.requestUpdate();
    await element.updateComplete;
    expect(region.hasAttribute('tabindex')).to.equal(false);
  });

  it('can be reached with Tab', async () => {
    const element = await alarmed();
    const before = document.createElement('input');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(deepFirst(element, 'a'));
  });

  it('is foreign although it would also be withheld or missing', async () => {
    const element = await alarmed({
      store: new MemoryStore({ state: 'missing', reason: 'gone' }),
    });
    expect([element.state, element.reason]).to.deep.equal(['foreign', undefined]);
  });

  it('says it in the site’s own words', async () => {
    const element = await alarmed();
    element.messages = { foreign: { warning: 'Halt!' } };
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Halt!');
    expect(element.validationMessage).to.equal('Halt!');
  });

  it('is judged again when the home changes', async () => {
    const element = await alarmed({ store: shown() });
    element.home = writeHome([location.origin]);
    await waitUntil(() => element.state === 'shown');
    await element.updateComplete;
    expect(shadowText(element)).not.to.contain(englishForeign.warning);
    expect(element.checkValidity()).to.equal(true);
  });

  it('is judged when its home is set after it is on the page', async () => {
    const element = await fixture<HTMLElementTagNameMap['signin-seal']>(
      html`<signin-seal .store=${shown()}></signin-seal>`,
    );
    element.home = writeHome([ELSEWHERE]);
    await waitUntil(() => element.state === 'foreign');
    await element.updateComplete;
    expect(shadowText(element)).not.to.contain('whale');
  });

  it('hides an open editor when its home is set', async () => {
    const element = await fixture<HTMLElementTagNameMap['signin-seal']>(
      html`<signin-seal .store=${new MemoryStore()}></signin-seal>`,
    );
    buttonNamed(element, 'Prevent Password Theft').click();
    await waitUntil(() => element.shadowRoot?.querySelector('seal-editor'), 'No editor');
    element.home = writeHome([ELSEWHERE]);
    await waitUntil(() => element.shadowRoot?.querySelector('[role=alert]'), 'No alarm');
    expect(element.shadowRoot?.querySelector('seal-editor')).to.equal(null);
  });

  it('is not judged while it is off the page, but once it is back', async () => {
    const letPass = holdTimers(5_000);
    const element = document.createElement('signin-seal');
    const heard: Event[] = [];
    element.addEventListener('seal-foreign', (event) => heard.push(event));
    element.home = writeHome([ELSEWHERE]);
    document.body.append(element);
    element.remove();
    await loadedAlarm();
    letPass();
    expect([heard.length, element.state]).to.deep.equal([0, 'pending']);
    document.body.append(element);
    await waitUntil(() => element.state === 'foreign', 'No alarm');
    element.remove();
  });

  it('is reported once, even if it is off the page when the alarm should have loaded', async () => {
    const letPass = holdTimers(5_000);
    const heard: Event[] = [];
    const hear = (event: Event): number => heard.push(event);
    addEventListener('seal-foreign', hear);
    const element = await alarmed();
    element.remove();
    letPass();
    document.body.append(element);
    await loadedAlarm();
    removeEventListener('seal-foreign', hear);
    element.remove();
    expect(heard).to.have.length(1);
  });

  it('is still foreign after it has moved on the page', async () => {
    const element = await alarmed({ store: shown() });
    document.body.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('foreign');
    element.remove();
  });
});

describe('<signin-seal> on a copy whose alarm takes longer than 5 s to load', () => {
  it('shows the site’s own sentence, and keeps the form invalid when the alarm comes', async () => {
    endTimers(5_000);
    const heard = oneEvent(window, 'seal-foreign');
    const element = await signinAt(ELSEWHERE, { store: shown() });
    expect([element.state, element.checkValidity()]).to.deep.equal(['pending', false]);
    await heard;
    await element.updateComplete;
    expect([element.state, element.checkValidity()]).to.deep.equal(['pending', false]);
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
  });

  /** An element whose alarm comes too late, and a function that lets the next 3 s pass. */
  async function late(page?: Page): Promise<readonly [SigninSealElement, letPass: () => void]> {
    endTimers(5_000);
    const letPass = holdTimers(3_000);
    const heard = oneEvent(window, 'seal-foreign');
    const element = await signinAt(ELSEWHERE, { store: shown(), ...page });
    await heard;
    return [element, letPass];
  }

  for (const required of [false, true])
    it(`keeps the form invalid until it has been refused once, ${required ? '' : 'not '}required`, async () => {
      const [element, letPass] = await late({ required });
      letPass();
      await element.updateComplete;
      expect(element.validity.valid).to.equal(false);
    });

  for (const required of [false, true])
    it(`is valid 3 s after the form was refused, ${required ? '' : 'not '}required`, async () => {
      const [element, letPass] = await late({ required });
      expect(element.form?.reportValidity()).to.equal(false);
      expect(element.form?.reportValidity()).to.equal(false);
      letPass();
      await element.updateComplete;
      expect(element.form?.reportValidity()).to.equal(true);
    });

  it('reads no store and shows no seal once a person goes on, even in another place', async () => {
    const store = shown();
    const [element, letPass] = await late({ store });
    element.checkValidity();
    letPass();
    document.body.append(element);
    await element.updateComplete;
    expect([store.reads, element.state, element.value]).to.deep.equal([0, 'pending', null]);
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()).to.have.length(1);
    element.remove();
  });

  it('opens the form if the alarm then finds no copy', async () => {
    endTimers(5_000);
    const element = await signinAt(PUBLIC, { store: shown() });
    await waitUntil(() => element.checkValidity());
    expect(element.state).to.equal('pending');
  });

  it('gives the alarm the whole time again when the home changes', async () => {
    const letPass = holdTimers(5_000);
    const element = await signinAt(ELSEWHERE, { store: shown() });
    holdTimers(5_000);
    element.home = writeHome([PUBLIC]);
    await element.updateComplete;
    letPass();
    await waitUntil(() => element.state === 'shown');
    expect(shadowText(element)).to.contain('whale');
  });

  it('shows nothing else if the alarm came in time', async () => {
    const letPass = holdTimers(5_000);
    const element = await alarmed();
    letPass();
    await element.updateComplete;
    expect(shadowText(element)).to.contain(englishForeign.warning);
  });
});

describe('<signin-seal> on a copy, for someone who wants to go on', () => {
  it('shows the way to go on only after 3 s', async () => {
    const letPass = holdTimers(3_000);
    const element = await alarmed();
    expect(buttonNames(element)).to.deep.equal([]);
    letPass();
    await element.updateComplete;
    expect(buttonNames(element)).to.deep.equal([CONTINUE]);
    await expect(element).to.be.accessible();
  });

  it('does not move the form when the button comes', async () => {
    const letPass = holdTimers(3_000);
    const element = await alarmed();
    const before = element.getBoundingClientRect().height;
    letPass();
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(before);
  });

  /** A copy on which the user has gone on. */
  async function continued(store = shown()): ReturnType<typeof alarmed> {
    const letPass = holdTimers(3_000);
    const element = await alarmed({ store, required: true });
    letPass();
    await element.updateComplete;
    buttonNamed(element, CONTINUE).click();
    await element.updateComplete;
    return element;
  }

  it('makes the form valid, and its value stays foreign', async () => {
    const element = await continued();
    expect(element.form?.checkValidity()).to.equal(true);
    expect([element.state, element.value]).to.deep.equal(['foreign', 'foreign']);
  });

  it('still reads no store and opens no editor', async () => {
    const store = shown();
    const element = await continued(store);
    expect(store.reads).to.equal(0);
    expect(buttonNames(element)).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('seal-editor, seal-preview')).to.equal(null);
  });

  it('says that the person has gone on, where the focus then is', async () => {
    const element = await continued();
    expect(focused()?.textContent).to.equal(englishForeign.continued);
    expect(shadowText(element)).to.contain(ELSEWHERE);
  });

  it('is told this once: the sentence has the focus, and is not announced as well', async () => {
    const announce = holdTimers(500);
    const element = await continued();
    announce();
    expect(announced(element)).to.equal('');
  });

  it('warns again on a page restored from the back/forward cache', async () => {
    const element = await continued();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(shadowText(element)).to.contain(englishForeign.warning);
    expect(element.checkValidity()).to.equal(false);
  });
});

describe('<signin-seal> on a copy where this browser has a seal', () => {
  it('shows the seal beside the alarm, and says what it is worth', async () => {
    plantRecord(writeRecord(textSeal));
    const element = await alarmed();
    const preview = element.shadowRoot?.querySelector('seal-preview');
    await preview?.updateComplete;
    expect(shadowText(element)).to.contain(englishForeign.warning);
    expect(shadowText(element)).to.contain(englishForeign.seal);
    expect(preview?.getBoundingClientRect().width).to.be.above(90);
    await expect(element).to.be.accessible();
  });

  it('does not let the seal be pressed, and stays invalid', async () => {
    plantRecord(writeRecord(textSeal));
    const element = await alarmed({ required: true });
    expect(buttonNames(element)).to.deep.equal([]);
    expect(element.checkValidity()).to.equal(false);
  });

  for (const record of ['{"damaged', writeRecord(textSeal).replace('"version":1', '"version":99')])
    it(`shows no seal that is damaged: ${record.slice(0, 12)}`, async () => {
      plantRecord(record);
      const element = await alarmed();
      expect(shadowText(element)).not.to.contain(englishForeign.seal);
    });
});

describe('<signin-seal> and seal-foreign', () => {
  /** A copy whose site listens to `seal-foreign`. */
  async function heardBy(listener: (event: SealForeignEvent) => void): ReturnType<typeof alarmed> {
    addEventListener('seal-foreign', listener, { once: true });
    return alarmed();
  }

  it('is dispatched once, from the element, before its state changes', async () => {
    const states: string[] = [];
    const element = await heardBy(({ target }) => {
      states.push((target as typeof element).state);
    });
    expect(states).to.deep.equal(['pending']);
    expect(element.state).to.equal('foreign');
  });

  it('leaves the alarm and the form to the site if it is canceled', async () => {
    const element = await heardBy((event) => {
      event.preventDefault();
    });
    expect(shadowText(element)).to.equal('');
    expect(element.checkValidity()).to.equal(true);
    expect(element.value).to.equal('foreign');
  });

  it('says nothing to a screen reader if it is canceled', async () => {
    const announce = holdTimers(500);
    const element = await heardBy((event) => {
      event.preventDefault();
    });
    announce();
    expect(announced(element)).to.equal('');
  });
});

describe('<signin-seal report-only>', () => {
  it('shows the seal at once, and tells the site that the page is a copy', async () => {
    const heard = oneEvent(window, 'seal-foreign');
    const element = await signinAt(ELSEWHERE, { store: shown(), reportOnly: true });
    expect(element.state).to.equal('shown');
    await heard;
    await element.updateComplete;
    expect(element.state).to.equal('shown');
    expect(shadowText(element)).not.to.contain(englishForeign.warning);
    expect(element.checkValidity()).to.equal(true);
  });
});

/** What a page's script can make of `fetch`. */
const fetches: Readonly<Record<string, () => unknown>> = {
  'throws an error': () => {
    throw new Error('blocked');
  },
  'returns nothing': () => undefined,
};

describe('a page with its own `fetch`', () => {
  for (const [what, own] of Object.entries(fetches))
    it(`that ${what} has the alarm`, async () => {
      replace(window, 'fetch', own);
      const element = await alarmed({ reportForeign: `/copies/${what.replaceAll(' ', '-')}` });
      expect(shadowText(element)).to.include(englishForeign.warning);
    });
});
