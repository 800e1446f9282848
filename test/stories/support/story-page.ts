/** A page that shows one story at a time, and reports the result. */
import type { Page } from '@playwright/test';
import type { Entry } from './story-index.ts';

/** A rule of axe that a story breaks, and where. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

/** What Storybook reports at the end of a story. */
interface Report {
  readonly event: string;
  readonly payload: {
    readonly message?: string;
    readonly reporters?: readonly {
      readonly type: string;
      readonly result: { readonly violations?: readonly Violation[]; readonly passes?: unknown[] };
    }[];
  };
}

declare global {
  interface Window {
    readonly storyReport: Promise<Report>;
  }
}

// Runs in the page before anything else, to receive everything from Storybook's channel.
function listenToChannel(): void {
  const ENDS = [
    'storyFinished',
    'docsRendered',
    'storyMissing',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const storyReport = new Promise((resolve) => {
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      set(channel: { on(event: string, listener: (payload: unknown) => void): void }) {
        Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
          value: channel,
          writable: true,
        });
        for (const event of ENDS) {
          channel.on(event, (payload) => {
            resolve({ event, payload: Object(payload) as object });
          });
        }
      },
    });
  });
  Object.assign(globalThis, { storyReport });
}

/** Makes the page report its stories' results. */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript(listenToChannel);
}

const addressOf = ({ id, type }: Entry, globals: string): string =>
  `/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`;

/** The result of a story: its faults, and whether axe checked it. */
export interface Outcome {
  readonly event: string;
  readonly faults: readonly string[];
  readonly isJudged: boolean;
}

const describe = ({ id, help, nodes }: Violation): string =>
  `axe ${id}: ${help}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`;

function outcomeOf({ event, payload }: Report): Outcome {
  const { reporters = [] } = payload;
  // The rest is the whole page.
  const message = payload.message?.split('Ignored nodes')[0];
  const axe = reporters.find(({ type }) => type === 'a11y');
  const violations = axe?.result.violations ?? [];
  return {
    event,
    faults: [...(message ? [message] : []), ...violations.map(describe)],
    isJudged: axe?.result.passes !== undefined,
  };
}

/** Opens a story or page and waits until it ends. `globals` are written as in Storybook's address: `scheme:dark`. */
export async function open(page: Page, entry: Entry, globals = ''): Promise<Outcome> {
  await page.goto(addressOf(entry, globals));
  return outcomeOf(await page.evaluate(() => window.storyReport));
}
