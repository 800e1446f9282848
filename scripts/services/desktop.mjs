/** A virtual desktop, for what browsers do only in real windows, such as saving a page. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bringOrThrow } from '../browsers/engine.mjs';
import { end, start } from '../browsers/processes.mjs';
import { findOnPath } from '../browsers/programs.mjs';
import { startScreen } from '../browsers/screen.mjs';

const PROGRAMS = ['Xvfb', 'matchbox-window-manager', 'xdotool'];

/** @type {import('../browsers/engine.mjs').Program} */
export const desktop = {
  name: 'xdotool',
  debianPackages: ['xvfb', 'matchbox-window-manager', 'xdotool'],
  advice: 'install Xvfb, matchbox-window-manager and xdotool',
  isOfPlaywright: false,

  find() {
    const [path, ...others] = PROGRAMS.map((name) => findOnPath([name]));
    return path && others.every(Boolean) ? { path } : undefined;
  },
};

/**
 * Opens a desktop. `env` is for the programs that show their windows on it.
 *
 * @returns {Promise<{
 *   env: Record<string, string>,
 *   press: (title: string, key: string) => Promise<void>,
 *   close: () => Promise<void>,
 * }>}
 */
export async function openDesktop() {
  const { child, display } = await startScreen(bringOrThrow(desktop).path);
  const env = { ...process.env, DISPLAY: display };
  const windows = start('matchbox-window-manager', [], { env, stdio: 'ignore' });
  const press = async (title, key) => {
    // Waits until there is a window with this title, and until it has the focus.
    const find = ['search', '--sync', '--onlyvisible', '--name', title];
    await promisify(execFile)('xdotool', [...find, 'windowfocus', '--sync', 'key', key], { env });
  };
  const close = async () => {
    await end(windows);
    await end(child);
  };
  return { env, press, close };
}
