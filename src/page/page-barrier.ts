/** What keeps this page from showing a seal, whatever a store says. */
export type PageBarrier = 'framed' | 'insecure';

// Neither elements nor scripts of the page can replace `top` and `window`. Reading the origin of a cross-origin parent throws.
function isFramed(allowed: string | undefined): boolean {
  if (window.top === window.window) return false;
  if (allowed !== 'same-origin' || Reflect.get(window, 'credentialless')) return true;
  try {
    let frame: Window = window;
    while (frame !== window.top) {
      frame = frame.parent;
      if (frame.location.origin !== location.origin) return true;
    }
    return false;
  } catch {
    return true;
  }
}

/**
 * Why this page must not show a seal: it is framed, or came over an insecure connection. Undefined if it may show one.
 *
 * @param allowed `same-origin` allows frames whose every ancestor has this origin. A credentialless frame is never
 * allowed: its storage is a separate one.
 */
export function pageBarrier(allowed: string | undefined): PageBarrier | undefined {
  if (isFramed(allowed)) return 'framed';
  return window.isSecureContext ? undefined : 'insecure';
}
