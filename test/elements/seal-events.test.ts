import { expect } from '@open-wc/testing';
import * as events from '../../src/index.js';

interface Contract {
  readonly event: Event;
  readonly cancelable: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}

const contract: Readonly<Record<string, Contract>> = {
  'seal-state': {
    event: new events.SealStateEvent('missing', 'gone'),
    cancelable: false,
    fields: { state: 'missing', reason: 'gone' },
  },
  'seal-confirmed': { event: new events.SealConfirmedEvent(), cancelable: false, fields: {} },
  'seal-edit': { event: new events.SealEditEvent(), cancelable: true, fields: {} },
  'seal-save': { event: new events.SealSaveEvent(), cancelable: true, fields: {} },
  'seal-saved': {
    event: new events.SealSavedEvent(true),
    cancelable: false,
    fields: { keptBySite: true },
  },
  'seal-remove': { event: new events.SealRemoveEvent(), cancelable: true, fields: {} },
  'seal-removed': {
    event: new events.SealRemovedEvent(),
    cancelable: false,
    fields: { keptBySite: false },
  },
  'seal-rejected': {
    event: new events.SealRejectedEvent({ code: 'line-too-long', line: 2 }),
    cancelable: false,
    fields: { code: 'line-too-long', line: 2 },
  },
  'seal-foreign': { event: new events.SealForeignEvent(), cancelable: true, fields: {} },
  'seal-close': { event: new events.SealCloseEvent(), cancelable: false, fields: {} },
};

// Browsers define `isTrusted` on each event object.
const fieldsOf = (event: Event): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

describe('every event', () => {
  for (const [name, { event, cancelable, fields }] of Object.entries(contract)) {
    it(`${name} has this name, bubbles and is composed`, () => {
      expect(event).to.be.instanceOf(Event);
      expect(event.type).to.equal(name);
      expect(event.bubbles).to.equal(true);
      expect(event.composed).to.equal(true);
    });

    it(`${name} is ${cancelable ? '' : 'not '}cancelable`, () => {
      event.preventDefault();
      expect(event.cancelable).to.equal(cancelable);
      expect(event.defaultPrevented).to.equal(cancelable);
    });

    it(`${name} has its fields and no others`, () => {
      expect(fieldsOf(event)).to.deep.equal(fields);
    });
  }

  it('is part of the contract', () => {
    const classes = Object.values(events).filter((value) => typeof value === 'function');
    const known = Object.values(contract).map(({ event }) => event.constructor);
    expect(known).to.have.members(classes.filter((one) => one.name.endsWith('Event')));
  });
});

describe('optional fields', () => {
  it('seal-state has no reason if there is none', () => {
    expect(new events.SealStateEvent('none', undefined).reason).to.equal(undefined);
  });

  it('seal-rejected has no line if no single one is meant', () => {
    expect(new events.SealRejectedEvent({ code: 'empty' }).line).to.equal(undefined);
  });

  it('seal-rejected copies nothing else from the rejection', () => {
    const rejection = { code: 'empty', words: 'whale' } as const;
    expect(JSON.stringify(fieldsOf(new events.SealRejectedEvent(rejection)))).not.to.include(
      'whale',
    );
  });
});
