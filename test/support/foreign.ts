/** A `<signin-seal>` on a page that is at its home, or a copy. */
import { fixture, html } from '@open-wc/testing';
import type { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import type { MessageOverrides } from '../../src/messages/messages.js';
import { writeHome } from '../../src/page/write-home.js';
import type { SealStore } from '../../src/store/seal-store.js';
import { replace } from './replace.js';
import { signinIn } from './signin.js';
import { waitUntil } from './wait-until.js';

/** The home of a site that is elsewhere. It is a private one, so that the test’s own address is foreign to it. */
export const ELSEWHERE = 'https://tidewater.localhost:4443';
/** The home of a public site, to which the test’s own address is that of a developer. */
export const PUBLIC = 'https://login.example.com';

/** What a test sets. */
export interface Page {
  readonly home?: string;
  readonly store?: SealStore;
  readonly required?: boolean;
  readonly reportOnly?: boolean;
  readonly reportForeign?: string;
  readonly messages?: MessageOverrides;
}

/** A form with a `<signin-seal>` whose home has one origin. */
export async function formAt(
  origin: string,
  { home = writeHome([origin]), store, required, reportOnly, reportForeign, messages }: Page = {},
): Promise<HTMLFormElement> {
  return fixture(
    html`<form>
      <signin-seal
        name="seal"
        home=${home}
        ?required=${required}
        ?report-only=${reportOnly}
        report-foreign=${reportForeign ?? ''}
        .store=${store}
        .messages=${messages ?? {}}
      >
        It did not load.
      </signin-seal>
    </form>`,
  );
}

/** A `<signin-seal>` whose home has one origin. */
export const signinAt = async (origin: string, page?: Page): Promise<SigninSealElement> =>
  signinIn(await formAt(origin, page));

/** A `<signin-seal>` on a copy, once it shows the alarm. */
export async function alarmed(page?: Page): Promise<SigninSealElement> {
  const element = await signinAt(ELSEWHERE, page);
  await waitUntil(() => element.state === 'foreign', 'No alarm');
  await element.updateComplete;
  return element;
}

/** Makes all timers of this length wait. Returns a function that lets those run that were not cleared, and counts them. */
export function holdTimers(ms: number): () => number {
  const held = new Map<number, () => void>();
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  replace(
    window,
    'setTimeout',
    (act: (...given: unknown[]) => void, after?: number, ...given: unknown[]) => {
      const run = (): void => {
        act(...given);
      };
      const id = set(after === ms ? () => undefined : run, after);
      if (after === ms) held.set(id, run);
      return id;
    },
  );
  replace(window, 'clearTimeout', (id: number) => {
    held.delete(id);
    clear(id);
  });
  return () => {
    const acts = [...held.values()];
    held.clear();
    for (const act of acts) act();
    return acts.length;
  };
}

/** Makes all timers of this length end at once. */
export function endTimers(ms: number): void {
  const real = setTimeout.bind(window);
  replace(window, 'setTimeout', (act: () => void, after?: number) => {
    if (after !== ms) return real(act, after);
    act();
    return 0;
  });
}
