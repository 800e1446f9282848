/** Light and dark pages. */
import { emulateMedia } from '@web/test-runner-commands';
import { capabilities } from './capabilities.js';

const root = document.documentElement;

/**
 * Makes the page light or dark, with the person's preference if the driver can set it, otherwise with the page's own
 * color scheme.
 */
export async function setColourScheme(colorScheme: 'light' | 'dark'): Promise<void> {
  root.style.colorScheme = capabilities.emulatesMedia ? 'light dark' : colorScheme;
  if (capabilities.emulatesMedia) await emulateMedia({ colorScheme });
}

/** Restores the page. Call it after each test. */
export async function resetColourScheme(): Promise<void> {
  root.style.removeProperty('color-scheme');
  if (capabilities.emulatesMedia) await emulateMedia({ colorScheme: 'light' });
}
