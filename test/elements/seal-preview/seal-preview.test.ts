import { expect, fixture, fixtureSync, html, nextFrame, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define/seal-preview.js';
import { PAUSES_MS } from '../../../src/picture/decode-jpeg.js';
import type { SealPreviewElement } from '../../../src/elements/seal-preview/seal-preview-element.js';
import { colourNamed, palette } from '../../../src/seal/palette.js';
import { drawPattern } from '../../../src/seal/pattern.js';
import { type PictureSeal, type Seal } from '../../../src/seal/seal.js';
import { itIf } from '../../support/capabilities.js';
import { resetColourScheme, setColourScheme } from '../../support/colour-scheme.js';
import {
  allAttributes,
  deepAll,
  deepElements,
  deepFirst,
  shadowText,
  spokenName,
} from '../../support/elements.js';
import { closeFrames, openFrame } from '../../support/frames.js';
import { frame, jpeg, scan } from '../../support/jpeg-bytes.js';
import { listenBelow } from '../../support/listen-below.js';
import { laterTasks } from '../../support/macrotask.js';
import { replace, restoreAll } from '../../support/replace.js';
import { pictureSeal, plainSeal, textSeal } from '../../support/seals.js';
import { waitUntil } from '../../support/wait-until.js';

const draw = (seal: unknown, style = ''): Promise<SealPreviewElement> =>
  fixture(html`<seal-preview style=${style} .seal=${seal as Seal}></seal-preview>`);

const textOf = (...lines: string[]): Seal => ({ kind: 'text', lines, colour: 'teal' });

async function paint(colour: string): Promise<PictureSeal> {
  const canvas = new OffscreenCanvas(480, 360);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = colour;
  context.fillRect(0, 0, 480, 360);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return { ...(await pictureSeal()), jpeg: new Uint8Array(await blob.arrayBuffer()) };
}

const canvasOf = (element: Element): HTMLCanvasElement | undefined =>
  deepAll(element, 'canvas').find((found) => found instanceof HTMLCanvasElement);

/** Red, green, blue and alpha in the canvas at this fraction of its width. Empty before there is a canvas. */
function pixelAt(element: Element, part: number): readonly number[] {
  const canvas = canvasOf(element);
  const x = Math.round((canvas?.width ?? 0) * part);
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  return [...(context?.getImageData(x, 100, 1, 1).data ?? [])];
}

const isPainted = (element: Element): boolean => pixelAt(element, 0.5)[3] === 255;

const hex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? []).map((level) => Number(level).toString(16).padStart(2, '0')).join('')}`;

describe('<seal-preview> of a text seal', () => {
  it('draws each line', async () => {
    const element = await draw(textOf('blue', 'whale', '漢字'));
    expect(deepAll(element, '.line').map((line) => line.textContent)).to.deep.equal([
      'blue',
      'whale',
      '漢字',
    ]);
  });

  for (const { name, ground, ink } of palette) {
    it(`draws them in the ink of ${name}, on its ground`, async () => {
      const element = await draw({ kind: 'text', lines: ['blue'], colour: name });
      const style = getComputedStyle(deepFirst(element, '.seal'));
      expect(hex(style.backgroundColor)).to.equal(ground);
      expect(hex(getComputedStyle(deepFirst(element, '.line')).color)).to.equal(ink);
    });
  }

  it('draws a seal that is set later', async () => {
    const element = await draw(undefined);
    element.seal = textOf('later');
    await element.updateComplete;
    expect(shadowText(element)).to.include('later');
    const style = getComputedStyle(deepFirst(element, '.seal'));
    expect(hex(style.backgroundColor)).to.equal(colourNamed('teal').ground);
  });

  it('has the colour read out after them', async () => {
    const element = await draw({ kind: 'text', lines: ['blue'], colour: 'sea-glass' });
    expect(shadowText(element)).to.equal('blue (Sea glass)');
  });

  it('normalizes the lines', async () => {
    expect(shadowText(await draw(textOf('  a   b ')))).to.equal('a b (Teal)');
  });
});

describe('<seal-preview> of a picture', () => {
  it('draws its pixels', async () => {
    const element = await draw(await pictureSeal());
    await waitUntil(() => isPainted(element));
    const [left, right] = [pixelAt(element, 0.05), pixelAt(element, 0.95)];
    expect(Number(left[0])).to.be.greaterThan(180);
    expect(Number(left[2])).to.be.lessThan(120);
    expect(Number(right[2])).to.be.greaterThan(Number(left[2]) + 50);
  });

  it('draws it at its own size, in a frame of the colour', async () => {
    const element = await draw(await pictureSeal());
    await waitUntil(() => isPainted(element));
    const canvas = deepFirst(element, 'canvas');
    expect([canvasOf(element)?.width, canvasOf(element)?.height]).to.deep.equal([480, 360]);
    const [inner, outer] = [canvas.getBoundingClientRect(), element.getBoundingClientRect()];
    expect(inner.left - outer.left).to.be.within(4, 12);
    expect(outer.bottom - inner.bottom).to.be.within(4, 12);
  });

  it('has the caption and the colour read out, and hides the canvas', async () => {
    const element = await draw(await pictureSeal());
    expect(shadowText(element)).to.equal('our red kite (Sand)');
    expect(deepFirst(element, 'canvas').ariaHidden).to.equal('true');
  });

  it('draws the last of several that are set in a row', async () => {
    const [red, lime] = await Promise.all([paint('red'), paint('lime')]);
    const element = await draw(red);
    element.seal = lime;
    await element.updateComplete;
    element.seal = { ...lime, caption: 'the last' };
    await waitUntil(() => shadowText(element).includes('the last') && isPainted(element));
    expect(Number(pixelAt(element, 0.5)[1])).to.be.greaterThan(200);
  });

  it('never draws an earlier picture over a later one', async () => {
    const [red, lime] = await Promise.all([paint('red'), paint('lime')]);
    const element = await draw(undefined);
    for (const seal of [red, lime, red, lime]) {
      element.seal = seal;
      await element.updateComplete;
    }
    await waitUntil(() => isPainted(element));
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    expect(Number(pixelAt(element, 0.5)[0])).to.be.lessThan(60);
  });

  it('changes to text, and back to a picture', async () => {
    const element = await draw(await pictureSeal());
    element.seal = textSeal;
    await element.updateComplete;
    expect(canvasOf(element)).to.equal(undefined);
    expect(shadowText(element)).to.equal('blue whale (Teal)');
    element.seal = await pictureSeal();
    await waitUntil(() => isPainted(element));
  });
});

describe('<seal-preview> of a pattern', () => {
  const pathsOf = (element: Element): SVGPathElement[] =>
    deepElements(element).filter((part) => part instanceof SVGPathElement);
  const dataOf = (element: Element): (string | null)[] =>
    pathsOf(element).map((path) => path.getAttribute('d'));
  const other = '0123456789abcdef';

  it('draws every path, behind text and around a picture', async () => {
    const paths = drawPattern(textSeal.pattern ?? '').map(({ d }) => d);
    for (const seal of [textSeal, await pictureSeal()]) {
      const element = await draw(seal);
      expect(dataOf(element)).to.deep.equal(paths);
      expect(deepFirst(element, '.seal').firstElementChild?.localName).to.equal('svg');
    }
  });

  it('fills the seal at every size', async () => {
    for (const size of ['96px', '160px', '240px']) {
      const element = await draw(textSeal, `--seal-size: ${size}`);
      const [seal, svg] = [deepFirst(element, '.seal'), pathsOf(element)[0]?.ownerSVGElement];
      expect(svg?.getBoundingClientRect().width).to.be.closeTo(seal.clientWidth, 0.1);
      expect(svg?.getBoundingClientRect().height).to.be.closeTo(seal.clientHeight, 0.1);
    }
  });

  it('draws the lines in the shade of their colour, on its ground', async () => {
    const { ground, line } = colourNamed('teal');
    const styles = pathsOf(await draw(textSeal)).map((path) => getComputedStyle(path));
    expect(styles.map(({ stroke }) => hex(stroke))).to.deep.equal(styles.map(() => line));
    const fills = new Set(styles.map(({ fill }) => (fill.startsWith('rgb') ? hex(fill) : fill)));
    expect([...fills].slice(0, 1)).to.deep.equal(['none']);
    expect(fills).to.include(ground);
  });

  it('draws another pattern that is set later', async () => {
    const element = await draw(textSeal);
    element.seal = { ...textSeal, pattern: other };
    await element.updateComplete;
    expect(dataOf(element)).to.deep.equal(drawPattern(other).map(({ d }) => d));
  });

  it('draws a seal from before there were patterns without one', async () => {
    const element = await draw(plainSeal);
    expect(shadowText(element)).to.equal('blue whale (Teal)');
    expect(pathsOf(element)).to.be.empty;
    element.seal = textSeal;
    await element.updateComplete;
    expect(pathsOf(element)).not.to.be.empty;
  });

  it('is hidden from assistive technology, and receives no clicks', async () => {
    const svg = pathsOf(await draw(textSeal))[0]?.ownerSVGElement;
    expect(svg?.getAttribute('aria-hidden')).to.equal('true');
    expect(svg ? getComputedStyle(svg).pointerEvents : '').to.equal('none');
  });

  it('keeps its fine lines, whatever styles the page sets', async () => {
    const hostile = 'fill: red; stroke: red; stroke-width: 99; stroke-dasharray: 1 99; opacity: 1';
    const place = await fixture<HTMLElement>(
      html`<div style=${hostile}><seal-preview .seal=${textSeal}></seal-preview></div>`,
    );
    const [path] = pathsOf(place);
    const style = path ? getComputedStyle(path) : undefined;
    expect(style?.strokeDasharray).to.equal('none');
    expect(parseFloat(style?.strokeWidth ?? '')).to.equal(5.5);
    expect(hex(style?.stroke ?? '')).to.equal(colourNamed('teal').line);
  });
});

describe('<seal-preview> of a picture that cannot be drawn', () => {
  const broken: PictureSeal = {
    kind: 'picture',
    jpeg: Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]),
    width: 4,
    height: 3,
    caption: 'kite',
    colour: 'ice',
  };

  it('dispatches one error event, which does not bubble', async () => {
    const element = await draw(undefined);
    const [own, above]: Event[][] = [[], []];
    element.addEventListener('error', (event) => own?.push(event));
    element.parentElement?.addEventListener('error', (event) => above?.push(event));
    element.seal = broken;
    await waitUntil(() => own?.length);
    await nextFrame();
    expect(own).to.have.lengthOf(1);
    expect(above).to.be.empty;
    expect(own?.[0]?.composed).to.equal(false);
  });

  it('dispatches an error event for a truncated picture', async () => {
    const { jpeg, ...whole } = await pictureSeal();
    const element = await draw(undefined);
    const failed = oneEvent(element, 'error');
    element.seal = { ...whole, jpeg: jpeg.slice(0, 60) };
    expect((await failed).target).to.equal(element);
  });

  it('dispatches no error event for a picture that has been replaced', async () => {
    const whole = await pictureSeal();
    const element = await draw(undefined);
    let failures = 0;
    element.addEventListener('error', () => (failures += 1));
    element.seal = broken;
    await element.updateComplete;
    element.seal = whole;
    await waitUntil(() => isPainted(element));
    expect(failures).to.equal(0);
  });
});

describe('<seal-preview> in a browser whose bitmaps are sometimes empty', () => {
  /** Makes the first `times` bitmaps of files blank, at the right size. */
  function decodeNothing(times: number): () => number {
    const decode = createImageBitmap;
    let decoded = 0;
    replace(globalThis, 'createImageBitmap', (source: ImageBitmapSource) => {
      if (!(source instanceof Blob)) return decode(source);
      decoded += 1;
      return decode(decoded > times ? source : new ImageData(480, 360));
    });
    return () => decoded;
  }

  afterEach(restoreAll);

  it('draws the picture once a bitmap is not empty', async () => {
    decodeNothing(3);
    const element = await draw(await pictureSeal());
    await waitUntil(() => isPainted(element), 'Nothing is drawn');
  });

  it('reports an error if all bitmaps stay empty', async () => {
    const decoded = decodeNothing(Infinity);
    const element = await draw(undefined);
    const failed = oneEvent(element, 'error');
    element.seal = await pictureSeal();
    await failed;
    expect(decoded()).to.equal(2 * (PAUSES_MS.length + 1));
  });

  it('draws the picture if only the last decode succeeds', async () => {
    const decoded = decodeNothing(2 * PAUSES_MS.length);
    const element = await draw(await pictureSeal());
    await waitUntil(() => isPainted(element), 'Nothing is drawn');
    expect(decoded()).to.equal(2 * PAUSES_MS.length + 1);
  });

  it('says that no picture can be drawn if the canvas gives no context', async () => {
    const element = await draw(undefined);
    replace(HTMLCanvasElement.prototype, 'getContext', () => null);
    const failed = oneEvent(element, 'abort');
    element.seal = await pictureSeal();
    expect((await failed).target).to.equal(element);
  });

  it('draws the picture after a decode that failed', async () => {
    const decode: typeof createImageBitmap = createImageBitmap;
    let failures = 2;
    replace(globalThis, 'createImageBitmap', (source: ImageBitmapSource) => {
      const fails = source instanceof Blob && (failures -= 1) >= 0;
      return fails ? Promise.reject(new DOMException('', 'InvalidStateError')) : decode(source);
    });
    const element = await draw(await pictureSeal());
    await waitUntil(() => isPainted(element), 'Nothing is drawn');
  });

  for (const [width, height] of [
    [16_384, 16_384],
    [481, 1],
    [65_535, 2],
  ] as const) {
    it(`never decodes a stored picture that claims ${String(width)} × ${String(height)} px`, async () => {
      const decoded = decodeNothing(0);
      const element = await draw(undefined);
      const failed = oneEvent(element, 'error');
      const bomb = Uint8Array.from(jpeg(frame(width, height, 0xc2), scan(1, 2, 3)));
      element.seal = { ...(await pictureSeal()), jpeg: bomb };
      await failed;
      expect(decoded()).to.equal(0);
    });
  }

  it('decodes only once if the canvas returns other pixels than were drawn', async () => {
    const decoded = decodeNothing(0);
    const { prototype } = OffscreenCanvasRenderingContext2D;
    replace(prototype, 'getImageData', () => new ImageData(1, 1));
    const element = await draw(await pictureSeal());
    await waitUntil(() => isPainted(element), 'Nothing is drawn');
    expect(decoded()).to.equal(1);
  });
});

describe('<seal-preview> that leaves the page before its picture is drawn', () => {
  const failures: Readonly<Record<string, () => unknown>> = {
    'gives no context': () => null,
    throws: () => {
      throw new Error('blocked');
    },
  };

  /** Holds back decoded pictures. Returns a function that lets them through. */
  function holdBitmaps(): () => void {
    const held = Promise.withResolvers<undefined>();
    const decode = createImageBitmap;
    replace(globalThis, 'createImageBitmap', async (source: ImageBitmapSource) => {
      if (source instanceof Blob) await held.promise;
      return decode(source);
    });
    return () => {
      held.resolve(undefined);
    };
  }

  /** Returns a function that counts how often a canvas was asked for its context. */
  function breakCanvas(getContext: () => unknown): () => number {
    let tries = 0;
    replace(HTMLCanvasElement.prototype, 'getContext', () => {
      tries += 1;
      return getContext();
    });
    return () => tries;
  }

  afterEach(restoreAll);

  for (const [fails, getContext] of Object.entries(failures)) {
    it(`dispatches nothing and throws nothing if the canvas ${fails}`, async () => {
      const element = await draw(undefined);
      const heard = listenBelow(element, ['error', 'abort']);
      const errors = listenBelow(window, ['error', 'unhandledrejection']);
      const release = holdBitmaps();
      element.seal = await pictureSeal();
      await element.updateComplete;
      const tries = breakCanvas(getContext);
      element.remove();
      release();
      await waitUntil(tries, 'Nothing is painted');
      await laterTasks();
      expect([...heard(), ...errors()].map(({ type }) => type)).to.deep.equal([]);
    });
  }
});

describe('<seal-preview> without a seal', () => {
  const none: Readonly<Record<string, unknown>> = {
    'no value': undefined,
    null: null,
    'a word': 'blue',
    'no lines': textOf(),
    'four lines': textOf('a', 'b', 'c', 'd'),
    'a line longer than any that was ever saved': textOf('a'.repeat(1001)),
    'an unknown colour': { kind: 'text', lines: ['a'], colour: 'red' },
    'a colour that is code': { kind: 'text', lines: ['a'], colour: 'red;background:url(//x)' },
    'an unknown kind': { kind: 'video', lines: ['a'], colour: 'teal' },
    'an invalid pattern': { ...textSeal, pattern: '"/><script>' },
    'a picture of text': { kind: 'picture', jpeg: 'ffd8', caption: 'a', colour: 'teal' },
  };

  for (const [title, seal] of Object.entries(none)) {
    it(`draws nothing: ${title}`, async () => {
      const element = await draw(seal);
      expect(element.shadowRoot?.childElementCount).to.equal(0);
      expect(shadowText(element)).to.equal('');
    });
  }

  it('draws a stored line of any length, because the rules for text apply only when saving', async () => {
    expect(shadowText(await draw(textOf('eight888')))).to.include('eight888');
  });

  it('draws nothing after the seal is unset', async () => {
    const element = await draw(textSeal);
    element.seal = undefined;
    await element.updateComplete;
    expect(shadowText(element)).to.equal('');
  });

  it('draws markup as text', async () => {
    const element = await draw(textOf('<b>x'));
    expect(deepFirst(element, '.line').childElementCount).to.equal(0);
    expect(deepFirst(element, '.line').textContent).to.equal('<b>x');
  });
});

describe('the size of <seal-preview>', () => {
  const sizeOf = async (style: string, seal: Seal = textSeal): Promise<number[]> => {
    const { width, height } = (await draw(seal, style)).getBoundingClientRect();
    return [width, height];
  };

  it('is 160 × 120 px', async () => {
    expect(await sizeOf('')).to.deep.equal([160, 120]);
    expect(await sizeOf('', await pictureSeal())).to.deep.equal([160, 120]);
  });

  it('follows --seal-size at 4 to 3', async () => {
    expect(await sizeOf('--seal-size: 240px')).to.deep.equal([240, 180]);
    expect(await sizeOf('--seal-size: 96px')).to.deep.equal([96, 72]);
  });

  it('is at least 96 px', async () => {
    expect(await sizeOf('--seal-size: 10px')).to.deep.equal([96, 72]);
  });

  it('is 4 to 3 even without a seal', async () => {
    const { width, height } = (await draw(undefined)).getBoundingClientRect();
    expect([width, height]).to.deep.equal([160, 120]);
  });

  it('shrinks to fit a narrow container', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 120px"><seal-preview .seal=${textSeal}></seal-preview></div>`,
    );
    const { width, height } = deepFirst(place, 'seal-preview').getBoundingClientRect();
    expect([width, height]).to.deep.equal([120, 90]);
  });
});

/** The effective `user-select`: the element's own or, if that is `auto`, its parent's. */
function userSelectOf(element: Element): string {
  const style = getComputedStyle(element);
  const own = style.userSelect || style.getPropertyValue('-webkit-user-select');
  const root = element.getRootNode();
  const above = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return own === 'auto' && above ? userSelectOf(above) : own;
}

describe('<seal-preview> protects what it draws', () => {
  it('is not translated', async () => {
    expect(deepFirst(await draw(textSeal), '.seal').translate).to.equal(false);
  });

  it('isolates the text direction of each line and of the caption', async () => {
    const isolated = [await draw(textOf('שלום', 'abc')), await draw(await pictureSeal())]
      .flatMap((element) => deepAll(element, 'bdi'))
      .map((element) => element.textContent);
    expect(isolated).to.deep.equal(['שלום', 'abc', 'our red kite']);
  });

  it('cannot be selected', async () => {
    const element = await draw(textSeal);
    for (const part of [element, ...deepAll(element, '.seal, .line, .spoken')]) {
      expect(userSelectOf(part)).to.equal('none');
    }
    getSelection()?.selectAllChildren(document.body);
    const selected = getSelection()?.toString();
    getSelection()?.removeAllRanges();
    expect(selected).not.to.include('whale');
  });

  it('cannot be dragged', async () => {
    const element = await draw(await pictureSeal());
    expect(deepAll(element, 'img')).to.be.empty;
    for (const part of [element, ...deepAll(element, '*')]) {
      expect(part.draggable).to.equal(false);
    }
  });

  it('has no attribute that contains text of the seal', async () => {
    const [text, picture] = [await draw(textSeal), await draw(await pictureSeal())];
    const attributes = [...allAttributes(text), ...allAttributes(picture)].join(' ');
    expect(attributes).not.to.match(/blue|whale|teal|kite|sand|5ea1/i);
  });

  it('draws under a strict content security policy without violating it', async () => {
    // The full origin, because in Firefox 'self' means the frame's own, about:srcdoc.
    const policy = `default-src 'none'; script-src ${location.origin} 'unsafe-inline'; connect-src *; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const frame = await openFrame(`<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script>violations = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
      </script>
      <script type="module" src="/src/define/seal-preview.ts"></script>
      <seal-preview></seal-preview>`);
    const { violations } = frame.window as unknown as { violations: string[] };
    const element = frame.document.querySelector('seal-preview');
    if (!element) throw new Error('No <seal-preview>');
    element.seal = textSeal;
    await element.updateComplete;
    const drawn = element.shadowRoot?.querySelector('.seal');
    const ground = drawn ? frame.window.getComputedStyle(drawn).backgroundColor : '';
    closeFrames();
    expect(hex(ground)).to.equal(colourNamed('teal').ground);
    expect(violations).to.be.empty;
  });

  it('stays legible, whatever styles the page sets', async () => {
    const hostile = `color: transparent; visibility: hidden; letter-spacing: 2em; text-transform: uppercase;
      font-size: 0; line-height: 0; text-indent: 99em; word-spacing: 9em; text-shadow: 0 0 9px red`;
    const place = await fixture<HTMLElement>(
      html`<div style=${hostile}>
        <seal-preview .seal=${textOf('whale')}></seal-preview>
      </div>`,
    );
    const [line] = deepAll(place, '.line');
    const box = deepFirst(place, 'seal-preview').getBoundingClientRect();
    const style = line ? getComputedStyle(line) : undefined;
    expect(style?.visibility).to.equal('visible');
    expect(hex(style?.color ?? '')).to.equal(colourNamed('teal').ink);
    expect(style?.textTransform).to.equal('none');
    expect(line?.getBoundingClientRect().left).to.be.at.least(box.left);
    expect(line?.getBoundingClientRect().width).to.be.within(10, box.width);
  });
});

describe('<seal-preview> and assistive technology', () => {
  afterEach(resetColourScheme);

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible on a ${colorScheme} page`, async () => {
      await setColourScheme(colorScheme);
      await expect(await draw(textSeal)).to.be.accessible();
      await expect(await draw(await pictureSeal())).to.be.accessible();
    });
  }

  it('gives its name to a button around it', () => {
    const button = fixtureSync(
      html`<button><seal-preview .seal=${textOf('blue')}></seal-preview></button>`,
    );
    return waitUntil(() => spokenName(button) === 'blue (Teal)');
  });

  itIf('emulatesMedia')('keeps its colours where colours are forced', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const style = getComputedStyle(deepFirst(await draw(textSeal), '.seal'));
    const ground = hex(style.backgroundColor);
    const [path] = deepElements(await draw(textSeal)).filter(
      ({ localName }) => localName === 'path',
    );
    const line = path ? hex(getComputedStyle(path).stroke) : '';
    await emulateMedia({ forcedColors: 'none' });
    expect([ground, line]).to.deep.equal([colourNamed('teal').ground, colourNamed('teal').line]);
  });

  it('is hidden by the hidden attribute', async () => {
    const element = await draw(textSeal);
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
  });
});

describe('<seal-preview> in a browser without OffscreenCanvas', () => {
  afterEach(restoreAll);

  it('fits the text as ever', async () => {
    const sizeNow = async (): Promise<string> =>
      deepFirst(await draw(textOf('odd', 'whale')), '.lines').style.fontSize;
    const expected = await sizeNow();
    expect(expected).to.match(/cqi$/);
    replace(globalThis, 'OffscreenCanvas', undefined);
    const withoutCanvas = await sizeNow();
    expect(withoutCanvas).to.equal(expected);
  });

  it('draws the text without any canvas', async () => {
    replace(globalThis, 'OffscreenCanvas', undefined);
    replace(HTMLCanvasElement.prototype, 'getContext', () => null);
    const element = await draw(textOf('odd', 'whale'));
    expect(shadowText(element)).to.include('whale');
    expect(deepFirst(element, '.line').getBoundingClientRect().width).to.be.greaterThan(10);
  });

  it('draws a picture', async () => {
    const seal = await pictureSeal();
    replace(globalThis, 'OffscreenCanvas', undefined);
    const element = await draw(seal);
    await waitUntil(() => isPainted(element), 'Nothing is drawn');
  });
});

describe('<seal-preview> in print', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const kind of ['text', 'picture'] as const) {
    itIf('emulatesMedia')(`leaves a blank frame in place of a ${kind} seal`, async () => {
      const element = await draw(kind === 'text' ? textSeal : await pictureSeal());
      const { width, height } = element.getBoundingClientRect();
      await emulateMedia({ media: 'print' });
      const [seal, ...parts] = deepAll(element, '.seal, .seal > *') as [
        HTMLElement,
        ...HTMLElement[],
      ];
      expect(parts).not.to.be.empty;
      for (const part of parts) expect(getComputedStyle(part).display).to.equal('none');
      expect(getComputedStyle(seal).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect([element.offsetWidth, element.offsetHeight]).to.deep.equal([width, height]);
    });
  }
});
