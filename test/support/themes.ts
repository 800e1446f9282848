/** The themes' style sheets in a page, and the resulting colors. */
import { wcagContrast } from 'culori';

/** The names of the themes, each a style sheet in themes/. */
export const themes = ['neutral', 'bank', 'shop', 'high-contrast'] as const;

/** Adds a theme to the page. Throws if its style sheet does not exist. */
export async function wearTheme(name: string): Promise<CSSStyleSheet> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/themes/${name}.css`;
  link.dataset.theme = name;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
  if (!link.sheet) throw new Error(`No style sheet for the theme ${name}`);
  return link.sheet;
}

/** Removes every theme. Call it after each test. */
export function takeThemesOff(): void {
  for (const link of document.head.querySelectorAll('[data-theme]')) link.remove();
}

/** The current color of a token in an element, as `rgb(…)`. */
export function colourOf(element: Element, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${token})`;
  element.shadowRoot?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The contrast between two tokens in an element, from 1 to 21. */
export function contrastIn(element: Element, token: string, ground: string): number {
  return wcagContrast(colourOf(element, token), colourOf(element, ground));
}
