import { expect } from '@open-wc/testing';
import '../../../src/define/signin-seal.js';
import type { SealStateEvent } from '../../../src/elements/signin-seal/signin-events.js';
import type { SigninSealElement } from '../../../src/elements/signin-seal/signin-seal-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import type { SealReading } from '../../../src/store/seal-store.js';
import { resetColourScheme, setColourScheme } from '../../support/colour-scheme.js';
import { buttonNames, deepAll, deepFirst, shadowText } from '../../support/elements.js';
import { pictureSeal, textSeal } from '../../support/seals.js';
import {
  SlowStore,
  heightAt,
  readings,
  signinOver,
  signinWith,
  titleOf,
} from '../../support/signin.js';

const shown: SealReading = { state: 'shown', seal: textSeal };

const names = ['pending', 'none', 'shown', 'missing', 'withheld'];
const reasons = ['gone', 'unreadable', 'newer-version', 'framed', 'insecure', 'storage-denied'];

describe('<signin-seal> in each state', () => {
  for (const reading of readings) {
    describe(titleOf(reading), () => {
      it('says so in its properties', async () => {
        const element = await signinWith(reading);
        expect(element.state).to.equal(reading.state);
        expect(element.reason).to.equal('reason' in reading ? reading.reason : undefined);
      });

      it('matches :state() of its state and reason, and of no other', async () => {
        const element = await signinWith(reading);
        const matched = [...names, ...reasons].filter((name) => element.matches(`:state(${name})`));
        expect(matched).to.deep.equal(
          'reason' in reading ? [reading.state, reading.reason] : [reading.state],
        );
      });

      for (const colorScheme of ['light', 'dark'] as const) {
        it(`is accessible on a ${colorScheme} page`, async () => {
          await setColourScheme(colorScheme);
          await expect(await signinWith(reading)).to.be.accessible();
        });
      }
    });
  }

  afterEach(resetColourScheme);
});

describe('<signin-seal> pending', () => {
  it('shows nothing: no words, no button, no frame', async () => {
    const element = await signinOver(new SlowStore());
    expect(shadowText(element)).to.equal('');
    expect(buttonNames(element)).to.be.empty;
    expect(getComputedStyle(deepFirst(element, '.box')).visibility).to.equal('hidden');
  });

  it('is the state before the element is in a page', () => {
    const element = document.createElement('signin-seal');
    expect(element.state).to.equal('pending');
    expect(element.reason).to.equal(undefined);
  });

  it('matches :state(pending) alone', async () => {
    const element = await signinOver(new SlowStore());
    expect(element.matches(':state(pending)')).to.equal(true);
    expect(
      [...names, ...reasons].filter((name) => element.matches(`:state(${name})`)),
    ).to.have.lengthOf(1);
  });

  it('is accessible', async () => {
    await expect(await signinOver(new SlowStore())).to.be.accessible();
  });
});

describe('<signin-seal> reserves its space, so that the form never jumps', () => {
  for (const width of ['400px', '280px']) {
    for (const font of ['serif', 'sans-serif', 'monospace']) {
      it(`is as high pending as with the call and with a seal, ${width} wide in ${font}`, async () => {
        const style = `inline-size: ${width}; font-family: ${font}`;
        const pending = await heightAt(style, new SlowStore());
        expect(await heightAt(style, new MemoryStore())).to.equal(pending);
        expect(await heightAt(style, new MemoryStore(shown))).to.equal(pending);
      });
    }
  }

  it('is as high pending as with a picture', async () => {
    const picture = new MemoryStore({ state: 'shown', seal: await pictureSeal() });
    const pending = await heightAt('inline-size: 280px', new SlowStore());
    expect(await heightAt('inline-size: 280px', picture)).to.equal(pending);
  });

  it('keeps the room of a seal of another size', async () => {
    const style = 'inline-size: 400px; --seal-size: 96px';
    const pending = await heightAt(style, new SlowStore());
    expect(await heightAt(style, new MemoryStore(shown))).to.equal(pending);
    expect(pending).to.be.lessThan(await heightAt('inline-size: 400px', new SlowStore()));
  });

  it('keeps the room of thick lines', async () => {
    const style = 'inline-size: 400px; --seal-border-width: 5px';
    const pending = await heightAt(style, new SlowStore());
    expect(await heightAt(style, new MemoryStore(shown))).to.equal(pending);
    expect(pending).to.equal((await heightAt('inline-size: 400px', new SlowStore())) + 8);
  });
});

describe('<signin-seal> none', () => {
  it('calls to make a seal, with the reason', async () => {
    const element = await signinWith({ state: 'none' });
    expect(buttonNames(element)).to.deep.equal(['Prevent Password Theft']);
    expect(shadowText(element)).to.include('A copied page at another address will not have it.');
  });

  it('alarms nobody', async () => {
    const element = await signinWith({ state: 'none' });
    expect(deepAll(element, '[role=alert], [role=status]')).to.be.empty;
  });
});

describe('<signin-seal> shown', () => {
  it('shows the words as a button, beside what to do', async () => {
    const element = await signinWith(shown);
    expect(buttonNames(element)).to.deep.equal(['Your Sign-in Seal blue whale (Teal)']);
    expect(shadowText(element)).to.include('Enter your password only if this is your seal');
  });

  it('shows a picture as a button, beside what to do', async () => {
    const element = await signinWith({ state: 'shown', seal: await pictureSeal() });
    expect(buttonNames(element)).to.deep.equal(['Your Sign-in Seal our red kite (Sand)']);
    expect(shadowText(element)).to.include('Enter your password only if this is your seal');
    expect(deepAll(element, 'canvas')).to.have.lengthOf(1);
  });

  it('is accessible with its menu open', async () => {
    const element = await signinWith(shown);
    deepFirst(element, '.seal').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});

describe('<signin-seal> missing', () => {
  const missing = readings.filter((reading) => reading.state === 'missing');

  for (const reading of missing) {
    it(`${reading.reason}: has no button, link or field at all`, async () => {
      const element = await signinWith(reading);
      const controls = 'button, a, input, summary, [role=button], [role=link], [tabindex]';
      expect(deepAll(element, controls)).to.be.empty;
    });

    it(`${reading.reason}: names no way to make a seal here`, async () => {
      const text = shadowText(await signinWith(reading));
      expect(text).not.to.match(/Prevent Password Theft|Create a Text Seal|Upload an Image/);
      expect(text).not.to.include('Change your Sign-in Seal now');
    });

    it(`${reading.reason}: alerts, under a heading`, async () => {
      const alert = deepFirst(await signinWith(reading), '[role=alert]');
      expect(deepFirst(alert, 'h2').textContent).to.include('Your Sign-in Seal');
    });
  }

  it('gone: says what absence means', async () => {
    const text = shadowText(await signinWith({ state: 'missing', reason: 'gone' }));
    expect(text).to.include('Your Sign-in Seal is missing');
    expect(text).to.include('Do not enter your password until you know why it is missing.');
  });

  it('gone: gives the three reasons', async () => {
    const element = await signinWith({ state: 'missing', reason: 'gone' });
    const causes = deepAll(element, 'li').map((cause) => cause.textContent);
    expect(causes).to.have.lengthOf(3);
    expect(causes[0]).to.include('fake page');
    expect(causes[1]).to.include('Someone else');
    expect(causes[2]).to.include('Cookies or site data');
  });

  it('gone: sends people away, and lets them make a new seal only after signing in', async () => {
    const text = shadowText(await signinWith({ state: 'missing', reason: 'gone' }));
    expect(text).to.include('open it from your own bookmark');
    expect(text).to.include('Make a new seal only after you have signed in there.');
  });

  it('unreadable: says that it is damaged', async () => {
    const text = shadowText(await signinWith({ state: 'missing', reason: 'unreadable' }));
    expect(text).to.include('Your Sign-in Seal cannot be read');
    expect(text).to.include('damaged');
  });

  it('newer-version: says that it is still kept and to reload', async () => {
    const text = shadowText(await signinWith({ state: 'missing', reason: 'newer-version' }));
    expect(text).to.include('is still saved. Reload the page');
  });
});

describe('<signin-seal> withheld', () => {
  const words = {
    framed: 'this page is inside another page',
    insecure: 'the connection is not secure',
    'storage-denied': 'this browser does not let this page store data',
  } as const;

  for (const reason of ['framed', 'insecure', 'storage-denied'] as const) {
    it(`${reason}: gives the reason as a status, and no button`, async () => {
      const element = await signinWith({ state: 'withheld', reason });
      expect(shadowText(deepFirst(element, '[role=status]'))).to.include(words[reason]);
      expect(buttonNames(element)).to.be.empty;
    });
  }
});

describe('seal-state', () => {
  let heard: SealStateEvent[] = [];
  const hear = (event: SealStateEvent): unknown => heard.push(event);

  beforeEach(() => {
    heard = [];
    document.body.addEventListener('seal-state', hear);
  });

  afterEach(() => {
    document.body.removeEventListener('seal-state', hear);
  });

  for (const reading of readings) {
    it(`tells once of ${titleOf(reading)}`, async () => {
      await signinWith(reading);
      const told = heard.map(({ state, reason }) => ({ state, reason }));
      const reason = 'reason' in reading ? reading.reason : undefined;
      expect(told).to.deep.equal([{ state: reading.state, reason }]);
    });
  }

  it('does not tell of the first pending', async () => {
    await signinOver(new SlowStore());
    expect(heard).to.be.empty;
  });

  it('bubbles, leaves shadow trees and cannot be canceled', async () => {
    await signinWith(shown);
    const [event] = heard;
    expect(event?.bubbles).to.equal(true);
    expect(event?.composed).to.equal(true);
    expect(event?.cancelable).to.equal(false);
  });

  it('comes from the host alone', async () => {
    const element = await signinWith(shown);
    expect(heard[0]?.target).to.equal(element);
    expect(heard[0]?.composedPath()).to.be.empty;
  });

  it('carries state and reason, and nothing of the seal', async () => {
    await signinWith(shown);
    const [event] = heard;
    expect(Object.keys(event ?? {}).filter((key) => key !== 'isTrusted')).to.have.members([
      'state',
      'reason',
    ]);
    expect(JSON.stringify(event)).not.to.match(/blue|whale|teal/);
  });

  it('tells of a change, and not of the same state again', async () => {
    const store = new MemoryStore();
    const element = await signinOver(store);
    await store.save(textSeal);
    await element.updateComplete;
    await store.save({ ...textSeal, colour: 'wine' });
    await element.updateComplete;
    expect(heard.map(({ state }) => state)).to.deep.equal(['none', 'shown']);
  });

  it('tells of another reason of the same state', async () => {
    const element = await signinWith({ state: 'missing', reason: 'gone' });
    element.store = new MemoryStore({ state: 'missing', reason: 'unreadable' });
    await element.updateComplete;
    expect(heard.map(({ reason }) => reason)).to.deep.equal(['gone', 'unreadable']);
  });

  it('tells when the properties already say so', async () => {
    const element: SigninSealElement = document.createElement('signin-seal');
    element.store = new MemoryStore(shown);
    let stateThen: string | undefined;
    element.addEventListener('seal-state', () => (stateThen = element.state));
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(stateThen).to.equal('shown');
  });
});
