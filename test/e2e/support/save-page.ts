import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LaunchOptions, expect } from '@playwright/test';
import { openDesktop } from '../../../scripts/services/desktop.mjs';
import { whileUndriven } from './undriven.js';
import { inWholeBrowser } from './whole-browser.js';

// In the dialog's list: “Webpage, Complete”.
const COMPLETE = 1;

const pagesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.html'));

/**
 * Saves a page with its files into a folder by the keys that a person presses in Chromium's window, because a browser that is
 * driven saves no page. Returns the path of the saved page.
 *
 * @param title the page's, as a regular expression in ASCII
 */
export async function savePage(
  options: LaunchOptions,
  { address, title, folder }: { address: string; title: string; folder: string },
): Promise<string> {
  const desktop = await openDesktop();
  const prepare = async (profile: string): Promise<void> => {
    const savefile = { type: COMPLETE, default_directory: folder };
    await mkdir(join(profile, 'Default'));
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ savefile }));
  };
  const save = async (): Promise<void> => {
    await desktop.press(title, 'ctrl+s');
    await desktop.press('Save File', 'alt+s');
    await expect.poll(() => pagesIn(folder)).toHaveLength(1);
  };
  await whileUndriven(inWholeBrowser(options), address, save, { env: desktop.env, prepare });
  await desktop.close();
  return join(folder, (await pagesIn(folder))[0] ?? '');
}
