/** What keeps this page from showing a seal, whatever a store says. */
export type PageBarrier = 'framed' | 'insecure';

// `top` and `self` can't be shadowed by elements of the page. A frame of another origin around this
// one throws when it is asked for its own.
function isFramed(allowed: string | undefined): boolean {
  if (window.top === window.self) return false;
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
 * Why this page may show no seal: it is in a frame, or came over an insecure connection. Undefined where it may.
 *
 * @param allowed `same-origin` lets it show in frames whose every ancestor is of this origin. A credentialless frame
 * is never allowed: its storage is another.
 */
export function pageBarrier(allowed: string | undefined): PageBarrier | undefined {
  if (isFramed(allowed)) return 'framed';
  return window.isSecureContext ? undefined : 'insecure';
}
