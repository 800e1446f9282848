import type { SealReading } from '../store/seal-store.js';

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
 * Why this page may show nothing, whatever a store says: it stands in a frame, or came over an
 * insecure connection. Undefined where it may.
 *
 * @param allowed `same-origin` lets it show in frames whose every ancestor is of this origin. A
 * credentialless one never is: its storage is another.
 */
export function pageBarrier(allowed: string | undefined): SealReading | undefined {
  if (isFramed(allowed)) return { state: 'withheld', reason: 'framed' };
  return window.isSecureContext ? undefined : { state: 'withheld', reason: 'insecure' };
}
