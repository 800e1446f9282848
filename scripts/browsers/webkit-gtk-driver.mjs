/** WebKitGTK's driver on a screen of its own. */
import { HOST, end, freePort, start, untilItAnswers } from './processes.mjs';
import { startScreen } from './screen.mjs';

/** What a session of the driver needs to be told. */
export const webkitGtkCapabilities = ({ browser }) => ({
  browserName: 'MiniBrowser',
  acceptInsecureCerts: true,
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

/**
 * Starts the driver, and the screen that its browsers show their windows on.
 *
 * @param {import('./webkit.mjs').WebkitGtk} found
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function startWebkitGtkDriver({ path, screen }) {
  const { child, display } = await startScreen(screen);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display };
  const driver = start(path, ['-p', String(port)], { env, stdio: 'ignore' });
  await untilItAnswers(driver, { port, host: HOST });
  const close = async () => {
    await end(driver);
    await end(child);
  };
  return { port, close };
}
