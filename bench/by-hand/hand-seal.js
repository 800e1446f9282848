/**
 * A handwritten seal for the sign-in page: the smallest custom element without a library that reads the same record
 * and draws the same seal as a button. It has only the state `shown`, and no gate, editor, updates from other tabs,
 * themes or translations, and does not check what it reads. The code that draws the pattern, text and picture is the
 * package's own.
 */
import { paintPicture } from '../../dist/src/elements/seal-preview/paint-picture.js';
import { fitLines } from '../../dist/src/elements/seal-preview/fit-lines.js';
import { decodeJpeg } from '../../dist/src/picture/decode-jpeg.js';
import { colourNamed } from '../../dist/src/seal/palette.js';
import { drawPattern } from '../../dist/src/seal/pattern.js';
import { styles } from './hand-seal.styles.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function makePattern(bits) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 1600 1200');
  svg.setAttribute('preserveAspectRatio', 'xMidYMid slice');
  svg.setAttribute('aria-hidden', 'true');
  for (const { paint, d } of drawPattern(bits)) {
    const path = document.createElementNS(svg.namespaceURI, 'path');
    path.setAttribute('class', paint);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

function makeLines(lines) {
  const elements = lines.map((line) => make('bdi', { className: 'line', textContent: line }));
  return make('div', { className: 'lines' }, ...elements);
}

async function drawPicture(canvas, base64) {
  paintPicture(canvas, await decodeJpeg(Uint8Array.fromBase64(base64)));
}

function makeSeal({ kind, lines, caption, colour, pattern }) {
  const content =
    kind === 'text'
      ? [makeLines(lines)]
      : [
          make('canvas', { ariaHidden: 'true' }),
          make('bdi', { className: 'spoken', textContent: caption }),
        ];
  const name = make('span', { className: 'spoken', textContent: `(${colour})` });
  const seal = make('div', { className: 'seal', translate: false });
  seal.append(makePattern(pattern), ...content, name);
  const shades = colourNamed(colour);
  for (const part of ['ground', 'ink', 'line']) seal.style.setProperty(`--${part}`, shades[part]);
  return seal;
}

function makeMenu() {
  const change = make('button', { type: 'button', textContent: 'Change your Sign-in Seal now' });
  return make('div', { className: 'menu', hidden: true }, change);
}

function makeButton(seal, menu) {
  const name = make('span', { className: 'spoken', textContent: 'Your Sign-in Seal' });
  const button = make('button', { type: 'button', className: 'button', ariaExpanded: 'false' });
  button.append(name, seal);
  button.setAttribute('aria-describedby', 'promise');
  button.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
    button.ariaExpanded = String(!menu.hidden);
  });
  return button;
}

class HandSeal extends HTMLElement {
  connectedCallback() {
    if (window.top !== window.self || !window.isSecureContext) return;
    const { seal } = JSON.parse(localStorage.getItem('signin-seal'));
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const drawn = makeSeal(seal);
    const menu = makeMenu();
    const textContent = 'Enter your password only if this is your seal.';
    const promise = make('p', { id: 'promise', textContent });
    const row = make('div', { className: 'row' }, makeButton(drawn, menu), promise);
    root.append(make('div', { className: 'box' }, row, menu));
    if (seal.kind === 'text') fitLines(drawn.querySelector('.lines'));
    else void drawPicture(drawn.querySelector('canvas'), seal.jpeg);
  }
}

customElements.define('hand-seal', HandSeal);
