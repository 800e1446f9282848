/** Requests of one browser that cross, in every order of what they do, and of their responses. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSealHandler, memoryVault } from '../../src/server/index.js';
import { Browser, type Send, summary } from './support/browser.js';
import { cross, orders } from './support/crossing.js';
import { otherRecord, pictureRecord, textRecord } from './support/records.js';

type Act = (send: Send) => Promise<Response>;

interface Outcome {
  readonly answers: readonly string[];
  /** What the browser reads then, and what the old cookies find. */
  readonly read: string;
  readonly old: string;
}

interface Scene {
  readonly revision: string;
  readonly cookie: string | undefined;
}

const acts = {
  write:
    (body: string) =>
    ({ revision, cookie }: Scene): Act =>
    (send) =>
      new Browser(send).send('write', { cookie, body, headers: { 'if-match': revision } }),
  renew:
    ({ revision, cookie }: Scene): Act =>
    (send) =>
      new Browser(send).send('renew', { cookie, headers: { 'if-match': revision } }),
  remove:
    ({ cookie }: Scene): Act =>
    (send) =>
      new Browser(send).send('remove', { cookie }),
};

const found = async (response: Response): Promise<string> =>
  response.status === 200 ? response.text() : summary(response);

/** Crosses two requests in one order, and takes their responses in order or in reverse. */
async function outcomeOf(
  order: readonly number[],
  isReverse: boolean,
  makers: readonly [(scene: Scene) => Act, (scene: Scene) => Act],
): Promise<Outcome> {
  const vault = memoryVault();
  const browser = new Browser(createSealHandler({ vault }));
  const scene = { revision: await browser.created(textRecord), cookie: browser.cookie };
  const responses = await cross(vault, order, [makers[0](scene), makers[1](scene)]);
  for (const response of isReverse ? [...responses].reverse() : responses) browser.take(response);
  return {
    answers: responses.map(summary),
    read: await found(await browser.read()),
    old: await found(await browser.send('read', { cookie: scene.cookie })),
  };
}

async function outcomes(
  ...makers: readonly [(scene: Scene) => Act, (scene: Scene) => Act]
): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  for (const order of orders)
    for (const isReverse of [false, true]) all.push(await outcomeOf(order, isReverse, makers));
  return all;
}

const valuesOf = (all: readonly Outcome[], key: 'read' | 'old'): string[] =>
  [...new Set(all.map((outcome) => outcome[key]))].sort();

describe('two writes that cross', () => {
  it('end with one written and one refused, and the browser reads the one that was written', async () => {
    const all = await outcomes(acts.write(otherRecord), acts.write(pictureRecord));
    for (const { answers, read } of all) {
      assert.deepEqual([...answers].sort(), ['204 written', '412 changed']);
      assert.equal(read, answers[0] === '204 written' ? otherRecord : pictureRecord);
    }
    assert.deepEqual(valuesOf(all, 'old'), ['204 unknown']);
    assert.equal(new Set(all.map(({ answers }) => answers[0])).size, 2);
  });
});

describe('a removal that crosses a write', () => {
  it('always removes the old seal, and the browser then has the new one or none', async () => {
    const all = await outcomes(acts.remove, acts.write(otherRecord));
    assert.deepEqual(valuesOf(all, 'old'), ['204 unknown']);
    assert.deepEqual(valuesOf(all, 'read'), ['204 no-token', otherRecord].sort());
    for (const { answers, read } of all)
      if (answers[1] === '412 changed') assert.equal(read, '204 no-token');
  });
});

describe('a renewal that crosses a write', () => {
  it('never brings the old seal back', async () => {
    const all = await outcomes(acts.renew, acts.write(otherRecord));
    assert.deepEqual(valuesOf(all, 'old'), ['204 unknown']);
    assert.deepEqual([...new Set(all.map(({ answers }) => answers[1]))], ['204 written']);
    assert.ok(!valuesOf(all, 'read').includes(textRecord));
  });
});

describe('a renewal that crosses a removal', () => {
  it('never brings the seal back', async () => {
    const all = await outcomes(acts.renew, acts.remove);
    assert.deepEqual(valuesOf(all, 'old'), ['204 unknown']);
    assert.ok(!valuesOf(all, 'read').includes(textRecord));
  });
});

describe('a late write', () => {
  it('replaces nothing after a newer one', async () => {
    const browser = new Browser(createSealHandler({ vault: memoryVault() }));
    const revision = await browser.created(textRecord);
    const { cookie } = browser;
    await browser.replace(pictureRecord, revision);
    const late = await browser.ask('write', {
      cookie,
      body: otherRecord,
      headers: { 'if-match': revision },
    });
    assert.equal(summary(late), '412 changed');
    assert.equal(late.headers.get('etag'), null);
    assert.equal(await (await browser.read()).text(), pictureRecord);
  });

  it('of a first seal makes a record that no browser finds, if its response is lost', async () => {
    const browser = new Browser(createSealHandler({ vault: memoryVault() }));
    const parts = { body: otherRecord, headers: { 'if-none-match': '*' } };
    const { cookie } = browser;
    await browser.created(textRecord);
    await browser.send('write', { ...parts, cookie });
    assert.equal(await (await browser.read()).text(), textRecord);
  });
});

describe('a write whose response is lost', () => {
  it('can be repeated as a new one', async () => {
    const browser = new Browser(createSealHandler({ vault: memoryVault() }));
    const revision = await browser.created(textRecord);
    await browser.send('write', { body: otherRecord, headers: { 'if-match': revision } });
    assert.equal(summary(await browser.renew(revision)), '204 unknown');
    assert.equal(summary(await browser.create(otherRecord)), '204 written');
    assert.equal(await (await browser.read()).text(), otherRecord);
  });
});
