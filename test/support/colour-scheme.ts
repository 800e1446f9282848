/** Light and dark pages. */
import { emulateMedia } from '@web/test-runner-commands';
import { capabilities } from './capabilities.js';

const root = document.documentElement;

/**
 * Makes the page light or dark: it follows the person's preference where a browser can be driven to
 * one, and is of that scheme itself elsewhere.
 */
export async function setColourScheme(colorScheme: 'light' | 'dark'): Promise<void> {
  root.style.colorScheme = capabilities.emulatesMedia ? 'light dark' : colorScheme;
  if (capabilities.emulatesMedia) await emulateMedia({ colorScheme });
}

/** Makes the page as it was. Call it after each test. */
export async function resetColourScheme(): Promise<void> {
  root.style.removeProperty('color-scheme');
  if (capabilities.emulatesMedia) await emulateMedia({ colorScheme: 'light' });
}
