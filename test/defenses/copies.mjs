/** Defenses against copies of the page on other hosts. */
import { provenBy } from './table.mjs';

/** In the file for script tags: without the page's addresses, it is at home everywhere. */
const JUDGMENT = ['A42', '../cdn/signin-seal', 'location.href,...', '...""&&'];

/** In the file for script tags: whether the page is only prerendered. */
const PREPARED = ['A40', '../cdn/signin-seal', '("prerendering")', '("never")'];

/** In the file for script tags: the time that the alarm's file may take. */
const LIMIT = ['A42', '../cdn/signin-seal', ',5e3)', ',5e8)'];

const HOME_CHECK = 'elements/signin-seal/home-check';
const CONTROLLER = 'elements/common/seal-controller';
const ELEMENT = 'elements/signin-seal/signin-seal-element';
const ALARM = 'elements/signin-seal/copy-alarm';

/** The defenses of the copy alarm. */
export const copyDefenses = [
  ...provenBy(
    'e2e/attacks/a42-relayed-copy.spec.ts',
    [
      'a relay that changes nothing',
      'a relay that replaces the host’s name in pages, scripts and headers',
      'a relay that replaces the host’s name in pages alone',
      'a relay that makes all addresses in attributes its own',
      'a relay that puts an object of its own in the place of location',
      'a relay that strips every header',
      'a relay of a site whose policy does not name its own origin',
      'a relay in a frame of another site',
      'a relay whose service worker answers',
      'a relay that does not pass on the alarm’s file',
      'a copy restored from the back/forward cache warns again',
    ].map((title) => [...JUDGMENT, title]),
  ),
  ...provenBy('e2e/attacks/a40-prerendering.spec.ts', [
    [
      ...PREPARED,
      'a copy that is only prerendered neither reports nor alarms, and does both once it is opened',
    ],
  ]),
  ...provenBy('e2e/attacks/a42-relayed-copy.spec.ts', [
    [...LIMIT, 'a relay that never answers for the alarm’s file'],
    [...LIMIT, 'an alarm that comes after its time is reported, and opens no form'],
  ]),
  ...provenBy(
    'e2e/attacks/a42-copied-by-tools.spec.ts',
    [
      'A mirror made by wget',
      'A mirror made by wget, of a page that preloads the alarm',
      'nginx with sub_filter',
    ].map((title) => [...JUDGMENT, title]),
  ),
  ...provenBy(
    'e2e/attacks/a42-addresses.spec.ts',
    [
      'one host: alarm at a Cyrillic letter',
      'one host: alarm at another port',
      'three hosts: alarm at a fourth host',
      'an alarm at another port of the same host',
    ].map((title) => [...JUDGMENT, title]),
  ),
  ...provenBy('elements/signin-seal/signin-seal.foreign.test.ts', [
    [
      'A42',
      CONTROLLER,
      'if (instead) this.#show(instead);',
      'if (instead) { this.#show(instead); void this.#reader.load(); }',
      '<signin-seal> on a copy › reads no store, and shows no seal and no way to make one',
    ],
    [
      'A42',
      HOME_CHECK,
      'if (origins[0] && !this.#host.reportOnly) this.#verdict = PENDING;',
      '',
      'is invalid until it is known whether the page is a copy',
    ],
    [
      'A42',
      ELEMENT,
      '() => this.#messages, this.#home.isHeld)',
      '() => this.#messages, false)',
      'shows the site’s own sentence, and keeps the form invalid when the alarm comes',
    ],
    [
      'A42',
      ALARM,
      'if (persisted) this.#warn();',
      '',
      'warns again on a page restored from the back/forward cache',
    ],
    [
      'A42',
      ALARM,
      'this.#timer = window.setTimeout(() => {',
      'this.#timer = window.setTimeout(() => {}); queueMicrotask(() => {',
      'shows the way to go on only after 3 s',
    ],
  ]),
  ...provenBy('page/report-foreign.test.ts', [
    [
      'A42',
      'page/report-foreign',
      ' && new URL(path, home).origin === home',
      '',
      'sends no report to "/\\\\evil.example/x"',
    ],
  ]),
  ...provenBy('page/home.test.ts', [
    [
      'A42',
      'page/read-home',
      'origins.pop() === END ? origins : []',
      'origins.pop() ? origins : []',
      'with any one character wrong has no other host',
    ],
    [
      'A42',
      'page/home-origins',
      'origins.every(isOrigin) ? origins : []',
      'origins',
      'with “javascript:alert(1)//” in it, first or second, has no origins',
    ],
  ]),
];
