import { expect } from '@open-wc/testing';
import { closeFrames } from '../support/frames.js';
import { openReachPage } from '../support/reach.js';
import { waitUntil } from '../support/wait-until.js';

afterEach(closeFrames);

const modes = ['horizontal-tb', 'vertical-rl', 'vertical-lr'].flatMap((writing) =>
  ['ltr', 'rtl'].map((direction) => `writing-mode: ${writing}; direction: ${direction}`),
);

/** Where parts are: within their box, and beyond each of its edges. */
const places: Readonly<Record<string, string>> = {
  within: 'left: 90px; top: 60px',
  left: 'left: -500px; top: 60px',
  right: 'right: -500px; top: 60px',
  above: 'top: -500px; left: 90px',
  below: 'bottom: -500px; left: 90px',
};

const parts = Object.entries(places)
  .map(([id, place]) => `<b id="${id}" style="position: absolute; ${place}"></b>`)
  .join('');

const CONTENT = `<style>b { width: 40px; height: 40px; z-index: 1 }
  i { display: block; flex: none; inline-size: 900px; block-size: 900px }</style>${parts}<i></i>`;

const box = (mode: string): string =>
  `<div style="position: relative; overflow: auto; width: 200px; height: 150px; ${mode}">${CONTENT}</div>`;

const REVERSED_COLUMN = 'display: flex; flex-direction: column-reverse';
const REVERSED_ROW = 'display: inline-flex; flex-direction: row-reverse';

/** What scrolls, with this writing mode. */
const scrollers: Readonly<Record<string, (mode: string) => string>> = {
  'a page': (mode) => `<html style="${mode}"><body>${CONTENT}`,
  'a page that leaves it to its body': (mode) => `<body style="${mode}">${CONTENT}`,
  // Only the body's writing mode is the window's, too.
  'a page whose body fills from its end': (mode) =>
    `<body style="${REVERSED_COLUMN}; ${mode}">${CONTENT}`,
  'a page whose body scrolls': (mode) => `<html style="overflow: hidden">
    <body style="position: relative; overflow: auto; margin: 0; width: 300px; height: 200px; ${mode}">${CONTENT}`,
  'a box': box,
  'a box that fills from its end': (mode) => box(`${REVERSED_COLUMN}; ${mode}`),
  'a box whose rows begin at their end': (mode) => box(`${REVERSED_ROW}; ${mode}`),
};

// WebKitGTK 2.50 scrolls such a box both ways.
const isScrolledBothWays = (what: string, mode: string): boolean =>
  what === 'a box whose rows begin at their end' && /vertical.*rtl/.test(mode);

describe('whether a part can be scrolled into view', () => {
  for (const [what, markup] of Object.entries(scrollers)) {
    for (const mode of modes.filter((one) => !isScrolledBothWays(what, one))) {
      it(`is known wherever the page is scrolled to: ${what}, ${mode}`, async () => {
        const { says, sees } = await openReachPage(markup(mode));
        const said = (): readonly boolean[] => Object.keys(places).map((id) => says(`#${id}`));
        const start = said();
        for (const id of Object.keys(places)) {
          const isSeen = sees(`#${id}`);
          expect(said(), `scrolled to ${id}`).to.deep.equal(start);
          expect(says(`#${id}`), id).to.equal(isSeen);
        }
      });
    }
  }
});

const FAR = '<i style="display: block; height: 3000px"></i>';
const HIDDEN = 'overflow: hidden; width: 200px; height: 100px';
const part = (style = '', tag = 'b'): string =>
  `<${tag} id="part" style="display: block; width: 40px; height: 40px; ${style}"></${tag}>`;

/** A box that scrolls, with its content laid out from its end to its start. */
const reversed = (line: string, content: string): string =>
  `<div style="display: flex; flex-direction: ${line}-reverse; overflow: auto; width: 200px; height: 100px">
    ${content}</div>`;
const LONG = '<i style="flex: none; width: 3000px; height: 3000px"></i>';
const FIRM = 'flex: none; position: relative';

const inView: Readonly<Record<string, string>> = {
  'in a box that clips': `<div style="${HIDDEN}">${part()}${FAR}</div>`,
  'in a box that clips, far down a page': `${FAR}<div style="${HIDDEN}">${part()}</div>`,
  'in a page that cannot be scrolled': `<body style="overflow: hidden">${part()}${FAR}`,
  'down a page that clips sideways': `<body style="overflow-x: hidden">${FAR}${part()}`,
  'beside a box that clips along the other axis': `<div style="overflow-y: clip; width: 50px; height: 100px">
    ${part('margin-left: 150px')}</div>`,
  'in an inline box and one without a box, which cannot clip': `<div style="display: contents; overflow: hidden">
    <span style="overflow: hidden">${part()}</span></div>`,
  'placed by a box around the one that clips': `<div style="position: relative">
    <div style="${HIDDEN}">${part('position: absolute; top: 150px')}</div></div>`,
  'fixed, in a box that clips, far down a page': `${FAR}<div style="${HIDDEN}">${part('position: fixed; top: 0')}</div>`,
  'above the fold of a box whose column is reversed': reversed('column', LONG + part(FIRM)),
  'left of the fold of a box whose row is reversed': reversed('row', LONG + part(FIRM)),
};

/** What makes a box place the fixed parts within it. */
const holders = [
  'transform: translate(0)',
  'will-change: transform',
  'contain: layout',
  'translate: 0 1px',
  'rotate: 0deg',
  'scale: 1',
  'perspective: 100px',
  'backdrop-filter: blur(1px)',
  'content-visibility: auto',
  'filter: url(#x)',
  'will-change: filter',
];

const outOfView: Readonly<Record<string, string>> = {
  'below the edge of a box that hides it': `<div style="${HIDDEN}">${FAR}${part()}</div>`,
  'beyond the edge of a box that clips it': `<div style="overflow: clip; width: 200px; height: 100px">
    ${part('margin-left: 300px')}</div>`,
  'below the edge of a page that cannot be scrolled': `<body style="overflow: hidden">${FAR}${part()}`,
  'below the edge of a page whose root cannot be scrolled': `<html style="overflow: clip"><body>${FAR}${part()}`,
  'in a box that scrolls, below the edge of one that does not': `<div style="${HIDDEN}">${FAR}
    <div style="overflow: auto; height: 50px">${part()}${FAR}</div></div>`,
  'fixed above the window': part('position: fixed; top: -500px'),
  'fixed below the window': part('position: fixed; bottom: -500px') + FAR,
  'fixed below the window, in a box with will-change: contents': `<div style="will-change: contents">
    ${part('position: fixed; bottom: -500px')}${FAR}</div>`,
  'placed by the box that clips': `<div style="position: relative; ${HIDDEN}">
    ${part('position: absolute; top: 150px')}</div>`,
  'below the start of a box whose column is reversed': reversed(
    'column',
    part(`${FIRM}; top: 300px`) + LONG,
  ),
  'right of the start of a box whose row is reversed': reversed(
    'row',
    part(`${FIRM}; left: 300px`) + LONG,
  ),
};

describe('a part', () => {
  for (const [where, markup] of Object.entries(inView)) {
    it(`can be scrolled into view ${where}`, async () => {
      const { says, sees } = await openReachPage(markup);
      expect([says('#part'), sees('#part')]).to.deep.equal([true, true]);
    });
  }

  for (const style of holders) {
    it(`can be scrolled into view, fixed in a box with ${style}, far down a page`, async () => {
      const { says, sees } =
        await openReachPage(`${FAR}<div id="box" style="${style}; height: 60px">
        ${part('position: fixed; top: 0')}</div>`);
      expect(says('#part')).to.equal(true);
      // What is in a box with `content-visibility` appears in a later frame.
      await waitUntil(() => sees('#part', '#box'), 'The part is not in view');
    });
  }

  // Scrolling to it by script would move what the user cannot.
  for (const [where, markup] of Object.entries(outOfView)) {
    it(`cannot be scrolled into view ${where}`, async () => {
      const { says } = await openReachPage(markup);
      expect(says('#part')).to.equal(false);
    });
  }

  it('can be scrolled into view in a box that is enlarged and scrolled past it', async () => {
    const { find, says } = await openReachPage(`<div id="box" style="overflow: auto; height: 60px;
      transform: scale(2); transform-origin: 0 0">${part()}${FAR}</div>`);
    find('#box').scrollTop = 2000;
    expect(says('#part')).to.equal(true);
  });

  it('is seen in a dialog on top of a page that cannot be scrolled', async () => {
    const { find, says } = await openReachPage(`<body style="overflow: hidden">${FAR}
      <div style="transform: translate(0)"><dialog>${part()}</dialog></div>`);
    (find('dialog') as HTMLDialogElement).showModal();
    expect(says('#part')).to.equal(true);
  });

  it('is found in a form with fields of any name', async () => {
    const names = ['parentElement', 'assignedSlot', 'scrollTop', 'matches', 'getRootNode'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const { says } = await openReachPage(`<form>${part()}${fields}</form>`);
    expect(says('#part')).to.equal(true);
  });
});
