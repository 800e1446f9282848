/** What looks like a path of the page's own site, and what browsers make of it. */

/** Each leads to the host evil.example, or to no address at all. */
export const NO_PATHS = [
  'https://evil.example/x',
  'javascript:alert(1)',
  '//evil.example/x',
  '///evil.example/x',
  '/\\evil.example/x',
  '\\/evil.example/x',
  '\\\\evil.example/x',
  '/\t/evil.example/x',
  '/\n/evil.example/x',
  '/\r\n/evil.example/x',
  '/\t\\evil.example/x',
  '\t//evil.example/x',
  ' //evil.example/x',
  '//',
  '/\t/',
  '//[',
  'seal',
  './seal',
  '?seal',
  '',
] as const;

/** Each stays at the page's origin. */
export const PATHS = [
  '/',
  '/seal-foreign',
  '/a//evil.example/x',
  '/?to=//evil.example',
  '/#//evil.example',
  '/%2F/evil.example',
  '/@evil.example/x',
  '/https://evil.example/x',
] as const;
