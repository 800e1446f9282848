import type { Page } from '@playwright/test';
import type { Lab } from './lab.js';

const HOST = 'login.genuine.localhost';
const TOLD = '/decoded?bytes=';

// Runs before any other script of a page or a worker. It waits for the answer: the lab hears of a
// file before the decoder begins.
function tellDecodes(address: string): void {
  const tell = (bytes: number): void => {
    const request = new XMLHttpRequest();
    request.open('GET', `${address}${String(bytes)}`, false);
    request.send();
  };
  const decode = createImageBitmap;
  const toldDecode = (source: ImageBitmapSource, options?: ImageBitmapOptions): unknown => {
    if (source instanceof Blob) tell(source.size);
    return decode(source, options);
  };
  class ToldDecoder extends ImageDecoder {
    constructor(init: ImageDecoderInit) {
      tell((init.data as Uint8Array).byteLength);
      super(init);
    }
  }
  Object.assign(globalThis, { createImageBitmap: toldDecode, ImageDecoder: ToldDecoder });
}

/**
 * Listens to what every page of the genuine site, and the worker that it makes pictures in, give to the
 * browser's decoders from now on; answers with the bytes of each file so far.
 */
export async function watchDecoder(page: Page, lab: Lab): Promise<() => readonly number[]> {
  lab.file(HOST, '/decoded', '', {});
  const script = `(${String(tellDecodes)})('${TOLD}')`;
  await page.addInitScript(script);
  lab.withForeword('picture/picture-worker.js', script);
  return () => {
    const told = lab.heardBy(HOST).filter(({ path }) => path.startsWith(TOLD));
    return told.map(({ path }) => Number(path.slice(TOLD.length)));
  };
}
