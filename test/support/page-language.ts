/** The language that the page says it is written in. */

/** Says that the page is written in this language. */
export function writePageIn(tag: string): void {
  document.documentElement.lang = tag;
}

/** Takes back what a test said about the page, for `afterEach`. */
export function restorePage(): void {
  document.documentElement.lang = 'en';
  document.documentElement.className = '';
  document.body.removeAttribute('lang');
}
