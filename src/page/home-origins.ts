import { originOf } from './origin-of.js';
import { readHome } from './read-home.js';

// Whoever writes a home by hand could put `javascript:` into it, and the alarm links to the first origin.
const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && originOf(text) === text;

/** The origins of a home, all http or https. None if the value is incomplete or mistyped, or if one of them is not an origin. */
export function homeOrigins(home: string): readonly string[] {
  const origins = readHome(home);
  return origins.every(isOrigin) ? origins : [];
}
