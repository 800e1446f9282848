import type { Page } from '@playwright/test';
import type { Lab } from './lab.js';

const HOST = 'login.genuine.localhost';
const TOLD = '/decoded?bytes=';

// Runs before all other scripts of a page or a worker. It waits for the response, so that the lab is told
// about a file before the decoder starts.
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
 * Watches what every page of the genuine site, and its worker, pass to the browser's decoders from now on.
 * The returned function gives the size in bytes of each file so far.
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
