import { documentProperty } from './document-property.js';

// The page's state is `interactive` before its deferred scripts run, and after it until everything has loaded.
function isParsed(): boolean {
  if (documentProperty('readyState')?.get?.call(document) === 'complete') return true;
  try {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry !== undefined && entry.domContentLoadedEventStart > 0;
  } catch {
    return false;
  }
}

/**
 * Waits until the page is parsed and the scripts in it have run, except those with `async`. Source: HTML, 13.2.7 (The end), steps
 * 5 and 6.
 */
export async function pageParsed(): Promise<void> {
  if (isParsed()) return;
  await new Promise((resolve) => {
    addEventListener('DOMContentLoaded', resolve, { once: true });
    addEventListener('load', resolve, { once: true });
  });
}
