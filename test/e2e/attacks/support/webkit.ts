/** WebKitGTK, which Playwright can't drive: a few commands of WebDriver. */
import {
  startWebkitGtkDriver,
  webkitGtkCapabilities,
} from '../../../../scripts/browsers/webkit-gtk-driver.mjs';
import { findWebkitGtk } from '../../../../scripts/browsers/webkit.mjs';

/** A window of the browser. */
export interface WebkitWindow {
  /** Opens a page, and waits until it has loaded. */
  goto(address: string): Promise<void>;
  /** Runs a function in the page. It can use nothing outside of itself. */
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** The address of a proxy that the browser asks everything of, such as `127.0.0.1:8080`. */
type Proxy = string;

const proxied = (proxy: Proxy | undefined) =>
  proxy === undefined ? {} : { proxy: { proxyType: 'manual', httpProxy: proxy } };

async function ask(method: 'POST' | 'DELETE', address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** Opens a window of WebKitGTK. */
export async function openWebkit(proxy?: Proxy): Promise<WebkitWindow> {
  const found = findWebkitGtk();
  if (!found) throw new Error('WebKitGTK is not installed');
  const driver = await startWebkitGtkDriver(found);
  const sessions = `http://127.0.0.1:${String(driver.port)}/session`;
  const alwaysMatch = { ...webkitGtkCapabilities(found), ...proxied(proxy) };
  const opened = await ask('POST', sessions, { capabilities: { alwaysMatch } });
  const session = `${sessions}/${(opened as { readonly sessionId: string }).sessionId}`;
  return {
    goto: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    evaluate: async <Result, Argument>(run: (argument: Argument) => Result, argument: Argument) => {
      const script = `return (${String(run)})(...arguments)`;
      return (await ask('POST', `${session}/execute/sync`, { script, args: [argument] })) as Result;
    },
    close: async () => {
      await ask('DELETE', session);
      await driver.close();
    },
  };
}
