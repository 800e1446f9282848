/** Drives WebKitGTK on its own virtual screen. The driver and the screen start and end with the run. */
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { HOST, end, freePort, start, untilItAnswers } from './processes.mjs';
import { startScreen } from './screen.mjs';

async function startDriver(command, port, display) {
  const env = { ...process.env, DISPLAY: display };
  const child = start(command, ['-p', String(port)], { env, stdio: 'ignore' });
  await untilItAnswers(child, { port, host: HOST });
  return child;
}

class WebkitGtkLauncher extends WebdriverLauncher {
  #found;
  #started;
  #screen;
  #driver;

  constructor(found, options) {
    super(options);
    this.#found = found;
  }

  async startSession(id, url) {
    this.#started ??= this.#start();
    await this.#started;
    return super.startSession(id, url);
  }

  async #start() {
    const { child, display } = await startScreen(this.#found.screen);
    this.#screen = child;
    this.options.port = await freePort();
    this.#driver = await startDriver(this.#found.path, this.options.port, display);
  }

  // The runner's own command holds all keys of a word down at once, which loses a letter's second press.
  async sendKeys(_, keys) {
    for (const key of keys) await this.driver.keys(key.split(/(?<=.)\+/));
  }

  async stop() {
    await super.stop();
    await end(this.#driver);
    await end(this.#screen);
  }
}

/** A launcher for the test runner that uses these programs. */
export function webkitGtkLauncher(found) {
  return new WebkitGtkLauncher(found, {
    hostname: HOST,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      acceptInsecureCerts: true,
      // The page itself reports to the runner. The driver's own wait for the page sometimes never ends.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  });
}
