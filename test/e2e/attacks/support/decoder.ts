import type { Page } from '@playwright/test';
import type { Lab } from './lab.js';

const HOST = 'login.genuine.localhost';
const REPORT = '/decoded?bytes=';

// Runs before all other scripts of a page or a worker. It waits for the response, so that the lab
// knows about a file before the decoder starts.
function reportDecodes(address: string): void {
  const report = (bytes: number): void => {
    const request = new XMLHttpRequest();
    request.open('GET', `${address}${String(bytes)}`, false);
    request.send();
  };
  const decode = createImageBitmap;
  const reportingDecode = (source: ImageBitmapSource, options?: ImageBitmapOptions): unknown => {
    if (source instanceof Blob) report(source.size);
    return decode(source, options);
  };
  class ReportingDecoder extends ImageDecoder {
    constructor(init: ImageDecoderInit) {
      report((init.data as Uint8Array).byteLength);
      super(init);
    }
  }
  Object.assign(globalThis, { createImageBitmap: reportingDecode, ImageDecoder: ReportingDecoder });
}

/**
 * Watches what every page of the genuine site, and its worker, pass to the browser's decoders from now on.
 * The returned function gives the size in bytes of each file so far.
 */
export async function watchDecoder(page: Page, lab: Lab): Promise<() => readonly number[]> {
  lab.file(HOST, '/decoded', '', {});
  const script = `(${String(reportDecodes)})('${REPORT}')`;
  await page.addInitScript(script);
  lab.withForeword('picture/picture-worker.js', script);
  return () => {
    const requests = lab.requestsTo(HOST).filter(({ path }) => path.startsWith(REPORT));
    return requests.map(({ path }) => Number(path.slice(REPORT.length)));
  };
}
