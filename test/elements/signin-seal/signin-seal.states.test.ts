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
const reasons = [
  ...['gone', 'lost', 'unreadable', 'newer-version'],
  ...['framed', 'insecure', 'storage-denied', 'unreachable'],
];

describe('<signin-seal> in each state', () => {
  for (const reading of readings) {
    describe(titleOf(reading), () => {
      it('has the state and reason as properties', async () => {
        const element = await signinWith(reading);
        expect(element.state).to.equal(reading.state);
        expect(element.reason).to.equal('reason' in reading ? reading.reason : undefined);
      });

      it('matches :state() for its state and reason only', async () => {
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
  it('shows nothing: no text, no button, no border', async () => {
    const element = await signinOver(new SlowStore());
    expect(shadowText(element)).to.equal('');
    expect(buttonNames(element)).to.be.empty;
    expect(getComputedStyle(deepFirst(element, '.box')).visibility).to.equal('hidden');
  });

  it('is the state before the element is connected', () => {
    const element = document.createElement('signin-seal');
    expect(element.state).to.equal('pending');
    expect(element.reason).to.equal(undefined);
  });

  it('matches only :state(pending)', async () => {
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

describe('<signin-seal> reserves its space, so that the form never moves', () => {
  for (const width of ['400px', '280px']) {
    for (const font of ['serif', 'sans-serif', 'monospace']) {
      it(`has the same height when pending, with the call and with a seal, ${width} wide in ${font}`, async () => {
        const style = `inline-size: ${width}; font-family: ${font}`;
        const pending = await heightAt(style, new SlowStore());
        expect(await heightAt(style, new MemoryStore())).to.equal(pending);
        expect(await heightAt(style, new MemoryStore(shown))).to.equal(pending);
      });
    }
  }

  it('has the same height when pending and with a picture', async () => {
    const picture = new MemoryStore({ state: 'shown', seal: await pictureSeal() });
    const pending = await heightAt('inline-size: 280px', new SlowStore());
    expect(await heightAt('inline-size: 280px', picture)).to.equal(pending);
  });

  it('reserves the space for a seal of another size', async () => {
    const style = 'inline-size: 400px; --seal-size: 96px';
    const pending = await heightAt(style, new SlowStore());
    expect(await heightAt(style, new MemoryStore(shown))).to.equal(pending);
    expect(pending).to.be.lessThan(await heightAt('inline-size: 400px', new SlowStore()));
  });

  it('reserves the space for thick borders', async () => {
    const style = 'inline-size: 400px; --seal-border-width: 5px';
    const pending = await heightAt(style, new SlowStore());
    expect(await heightAt(style, new MemoryStore(shown))).to.equal(pending);
    expect(pending).to.equal((await heightAt('inline-size: 400px', new SlowStore())) + 8);
  });
});

describe('<signin-seal> none', () => {
  it('calls on the user to make a seal, with the reason', async () => {
    const element = await signinWith({ state: 'none' });
    expect(buttonNames(element)).to.deep.equal(['Prevent Password Theft']);
    expect(shadowText(element)).to.include('A copied page at another address will not have it.');
  });

  it('shows no alert', async () => {
    const element = await signinWith({ state: 'none' });
    expect(deepAll(element, '[role=alert], [role=status]')).to.be.empty;
  });
});

describe('<signin-seal> shown', () => {
  it('shows a text seal as a button, beside the instruction', async () => {
    const element = await signinWith(shown);
    expect(buttonNames(element)).to.deep.equal(['Your Sign-in Seal blue whale (Teal)']);
    expect(shadowText(element)).to.include('Enter your password only if this is your seal');
  });

  it('shows a picture as a button, beside the instruction', async () => {
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
    it(`${reading.reason}: has no button, link or field`, async () => {
      const element = await signinWith(reading);
      const controls = 'button, a, input, summary, [role=button], [role=link], [tabindex]';
      expect(deepAll(element, controls)).to.be.empty;
    });

    it(`${reading.reason}: offers no way to make a seal here`, async () => {
      const text = shadowText(await signinWith(reading));
      expect(text).not.to.match(/Prevent Password Theft|Create a Text Seal|Upload an Image/);
      expect(text).not.to.include('Change your Sign-in Seal now');
    });

    it(`${reading.reason}: shows an alert with a heading`, async () => {
      const alert = deepFirst(await signinWith(reading), '[role=alert]');
      expect(deepFirst(alert, 'h2').textContent).to.include('Your Sign-in Seal');
    });
  }

  it('gone: says what the missing seal means', async () => {
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

  it('gone: tells people to leave, and to make a new seal only after signing in', async () => {
    const text = shadowText(await signinWith({ state: 'missing', reason: 'gone' }));
    expect(text).to.include('open it from your own bookmark');
    expect(text).to.include('Make a new seal only after you have signed in there.');
  });

  it('unreadable: says that it is damaged', async () => {
    const text = shadowText(await signinWith({ state: 'missing', reason: 'unreadable' }));
    expect(text).to.include('Your Sign-in Seal cannot be read');
    expect(text).to.include('damaged');
  });

  it('newer-version: says that the seal is still saved, and to reload', async () => {
    const text = shadowText(await signinWith({ state: 'missing', reason: 'newer-version' }));
    expect(text).to.include('is still saved. Reload the page');
  });
});

describe('<signin-seal> withheld', () => {
  const reasons = {
    framed: 'this page is inside another page',
    insecure: 'the connection is not secure',
    'storage-denied': 'this browser does not let this page store data',
  } as const;

  for (const reason of ['framed', 'insecure', 'storage-denied'] as const) {
    it(`${reason}: shows the reason as a status, and no button`, async () => {
      const element = await signinWith({ state: 'withheld', reason });
      expect(shadowText(deepFirst(element, '[role=status]'))).to.include(reasons[reason]);
      expect(buttonNames(element)).to.be.empty;
    });
  }
});

describe('seal-state', () => {
  let events: SealStateEvent[] = [];
  let origins: string[] = [];
  // After the dispatch, an event has no path any more.
  const record = (event: SealStateEvent): void => {
    events.push(event);
    origins.push((event.composedPath()[0] as Element).localName);
  };

  beforeEach(() => {
    events = [];
    origins = [];
    document.body.addEventListener('seal-state', record);
  });

  afterEach(() => {
    document.body.removeEventListener('seal-state', record);
  });

  for (const reading of readings) {
    it(`is dispatched once for ${titleOf(reading)}`, async () => {
      await signinWith(reading);
      const announced = events.map(({ state, reason }) => ({ state, reason }));
      const reason = 'reason' in reading ? reading.reason : undefined;
      expect(announced).to.deep.equal([{ state: reading.state, reason }]);
    });
  }

  it('is not dispatched for the initial pending state', async () => {
    await signinOver(new SlowStore());
    expect(events).to.be.empty;
  });

  it('bubbles, is composed and is not cancelable', async () => {
    await signinWith(shown);
    const [event] = events;
    expect(event?.bubbles).to.equal(true);
    expect(event?.composed).to.equal(true);
    expect(event?.cancelable).to.equal(false);
  });

  it('is dispatched only from the host', async () => {
    const element = await signinWith(shown);
    expect(events[0]?.target).to.equal(element);
    expect(origins).to.deep.equal(['signin-seal']);
  });

  it('contains the state and reason, and nothing of the seal', async () => {
    await signinWith(shown);
    const [event] = events;
    expect(Object.keys(event ?? {}).filter((key) => key !== 'isTrusted')).to.have.members([
      'state',
      'reason',
    ]);
    expect(JSON.stringify(event)).not.to.match(/blue|whale|teal/);
  });

  it('is dispatched for a change, but not for the same state again', async () => {
    const store = new MemoryStore();
    const element = await signinOver(store);
    await store.save(textSeal);
    await element.updateComplete;
    await store.save({ ...textSeal, colour: 'wine' });
    await element.updateComplete;
    expect(events.map(({ state }) => state)).to.deep.equal(['none', 'shown']);
  });

  it('is dispatched for another reason with the same state', async () => {
    const element = await signinWith({ state: 'missing', reason: 'gone' });
    element.store = new MemoryStore({ state: 'missing', reason: 'unreadable' });
    await element.updateComplete;
    expect(events.map(({ reason }) => reason)).to.deep.equal(['gone', 'unreadable']);
  });

  it('is dispatched after the properties have changed', async () => {
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
