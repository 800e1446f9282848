/** The themes' style sheets in a page, and the colours that come of them. */
import { wcagContrast } from 'culori';

/** The names of the themes, each a style sheet in themes/. */
export const themes = ['neutral', 'bank', 'shop', 'high-contrast'] as const;

/** Gives the page a theme. Throws where there is no such sheet. */
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
  if (!link.sheet) throw new Error(`No sheet of the theme ${name}`);
  return link.sheet;
}

/** Takes every theme off. Call it after each test. */
export function takeThemesOff(): void {
  for (const link of document.head.querySelectorAll('[data-theme]')) link.remove();
}

/** The colour that an element's token has in it just now, as `rgb(…)`. */
export function colourOf(element: Element, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${token})`;
  element.shadowRoot?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The contrast of two tokens in an element, from 1 to 21. */
export function contrastIn(element: Element, token: string, ground: string): number {
  return wcagContrast(colourOf(element, token), colourOf(element, ground));
}
