/** Drives WebKitGTK on its own virtual screen. The driver and the screen start and end with the run. */
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { HOST } from './processes.mjs';
import { startWebkitGtkDriver, webkitGtkCapabilities } from './webkit-gtk-driver.mjs';

class WebkitGtkLauncher extends WebdriverLauncher {
  #found;
  #started;

  constructor(found, options) {
    super(options);
    this.#found = found;
  }

  // The runner's own method does not wait for the page. If that failed, all results of the run would be lost.
  async startSession(id, url) {
    this.#started ??= startWebkitGtkDriver(this.#found);
    this.options.port = (await this.#started).port;
    if (!(await this.#isAlive())) await this.#endBrowser();
    await this.ensureManagerInitialized();
    await this.driverManager.startSession(id, url);
  }

  // The browser may have crashed in the last file, which has then failed. The other files run in a new one.
  async #isAlive() {
    try {
      await this.driver?.getWindowHandle();
      return true;
    } catch {
      return false;
    }
  }

  async #endBrowser() {
    await super.stop();
    this.driver = undefined;
    this.driverManager = undefined;
  }

  // The runner's own command holds all keys of a word down at once, which loses a letter's second press.
  async sendKeys(_, keys) {
    for (const key of keys) await this.driver.keys(key.split(/(?<=.)\+/));
  }

  async stop() {
    await super.stop();
    await (await this.#started)?.close();
  }
}

/** A launcher for the test runner that uses these programs. */
export function webkitGtkLauncher(found) {
  return new WebkitGtkLauncher(found, {
    hostname: HOST,
    path: '/',
    capabilities: {
      ...webkitGtkCapabilities(found),
      // The page itself reports to the runner. The driver's own wait for the page sometimes never ends.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
    },
  });
}
