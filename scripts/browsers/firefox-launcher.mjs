/** Drives Firefox with Puppeteer, in a tab of its own for each test file. */
import { ChromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';

const VIEWPORT = { width: 800, height: 600 };

// The page itself reports to the runner. Puppeteer's own wait for the page sometimes never ends.
async function open(tab, url) {
  await tab.setViewport(VIEWPORT);
  await tab.evaluate((address) => {
    globalThis.location.replace(address);
  }, url);
}

class FirefoxLauncher extends ChromeLauncher {
  constructor(launchOptions) {
    const contextOf = ({ browser }) => browser.defaultBrowserContext();
    super({ ...launchOptions, browser: 'firefox' }, contextOf, undefined, puppeteer);
  }

  async startSession(id, url) {
    const { browser, context } = await this.getOrStartBrowser();
    const tab = await context.newPage();
    this.activePages.set(id, { browser, puppeteerPage: tab });
    await open(tab, url);
  }

  async stopSession(id) {
    const tab = this.getPage(id);
    this.activePages.delete(id);
    await tab.close();
    return {};
  }
}

/** A launcher for the test runner, with Puppeteer's options to launch Firefox. */
export const firefoxLauncher = (launchOptions) => new FirefoxLauncher(launchOptions);
