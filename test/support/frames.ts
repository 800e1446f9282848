/** Pages inside the test's page, each with its own realm. */
import { waitUntil } from './wait-until.js';

/** A frame in the test page, whose window has its own custom element registry and globals. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

const frames: HTMLIFrameElement[] = [];

function add(sandbox?: string): HTMLIFrameElement {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  frames.push(element);
  return element;
}

const pageOf = (markup: string): string => `<!doctype html>${markup}`;

async function open(element: HTMLIFrameElement): Promise<Frame> {
  const loaded = new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
  });
  document.body.append(element);
  await loaded;
  const { contentWindow, contentDocument } = element;
  if (!contentWindow || !contentDocument) throw new Error('The frame did not open');
  return { element, window: contentWindow as Frame['window'], document: contentDocument };
}

/** Opens a page of this origin in a frame and waits until its scripts have run. */
export function openFrame(markup: string): Promise<Frame> {
  const element = add();
  element.srcdoc = pageOf(markup);
  return open(element);
}

/** Like `openFrame`, with the page at an address of this server. */
export function openFrameAt(address: string): Promise<Frame> {
  const element = add();
  element.src = address;
  return open(element);
}

/** Opens a page in a sandbox without an origin. Returns the first message that it posts. */
export async function messageFromSandbox(markup: string): Promise<unknown> {
  const element = add('allow-scripts');
  element.srcdoc = pageOf(markup);
  let message: { readonly data: unknown } | undefined;
  const receive = (event: MessageEvent): void => {
    if (event.source === element.contentWindow) message ??= { data: event.data as unknown };
  };
  addEventListener('message', receive);
  document.body.append(element);
  await waitUntil(() => message, 'The sandbox sent no message');
  removeEventListener('message', receive);
  return message?.data;
}

/** Removes all frames. Call it after each test. */
export function closeFrames(): void {
  for (const element of frames.splice(0)) element.remove();
}

// The specifier after `from` or `import`, which the test server has resolved to a path.
const SPECIFIER = /(?<=\b(?:from|import)\s*\(?\s*["'])[^"'\n]+(?=["'])/g;

const asData = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

async function collect(address: string, found: Map<string, string>): Promise<void> {
  if (found.has(address)) return;
  found.set(address, '');
  const code = await (await fetch(address)).text();
  const imported: string[] = [];
  const absolute = code.replace(SPECIFIER, (specifier) => {
    const { href } = new URL(specifier, address);
    imported.push(href);
    return href;
  });
  found.set(address, asData(absolute));
  await Promise.all(imported.map((next) => collect(next, found)));
}

/** An import map that contains a module and all its imports, because a page without an origin can't fetch them. */
export async function importMapOf(path: string): Promise<string> {
  const found = new Map<string, string>();
  await collect(new URL(path, location.origin).href, found);
  const imports = JSON.stringify({ imports: Object.fromEntries(found) });
  return `<script type="importmap">${imports}</script>`;
}
