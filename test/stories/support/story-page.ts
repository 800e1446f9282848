/** A page that shows one story at a time, and tells how it went. */
import type { Page } from '@playwright/test';
import type { Entry } from './story-index.ts';

/** A rule of axe that a story breaks, and where. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

/** What Storybook tells of a story at its end. */
interface Told {
  readonly event: string;
  readonly given: {
    readonly message?: string;
    readonly reporters?: readonly {
      readonly type: string;
      readonly result: { readonly violations?: readonly Violation[]; readonly passes?: unknown[] };
    }[];
  };
}

declare global {
  interface Window {
    readonly told: Promise<Told>;
  }
}

// In the page, before anything else of it: hears Storybook's channel from its first word on.
function hearChannel(): void {
  const ENDS = [
    'storyFinished',
    'docsRendered',
    'storyMissing',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  const told = new Promise((resolve) => {
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      set(channel: { on(event: string, hear: (given: unknown) => void): void }) {
        Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
          value: channel,
          writable: true,
        });
        for (const event of ENDS) {
          channel.on(event, (given) => {
            resolve({ event, given: Object(given) as object });
          });
        }
      },
    });
  });
  Object.assign(globalThis, { told });
}

/** Makes the page tell of its stories. */
export async function prepare(page: Page): Promise<void> {
  await page.addInitScript(hearChannel);
}

const addressOf = ({ id, type }: Entry, globals: string): string =>
  `/iframe.html?id=${id}&viewMode=${type}&globals=${globals}`;

/** How a story went: what it broke, and whether axe looked at it. */
export interface Outcome {
  readonly event: string;
  readonly faults: readonly string[];
  readonly isJudged: boolean;
}

const inWords = ({ id, help, nodes }: Violation): string =>
  `axe ${id}: ${help}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`;

function outcomeOf({ event, given }: Told): Outcome {
  const { reporters = [] } = given;
  // What follows is the whole page.
  const message = given.message?.split('Ignored nodes')[0];
  const axe = reporters.find(({ type }) => type === 'a11y');
  const violations = axe?.result.violations ?? [];
  return {
    event,
    faults: [...(message ? [message] : []), ...violations.map(inWords)],
    isJudged: axe?.result.passes !== undefined,
  };
}

/** Opens a story, or a page, and waits for its end. `globals` as in Storybook's address: `scheme:dark`. */
export async function open(page: Page, entry: Entry, globals = ''): Promise<Outcome> {
  await page.goto(addressOf(entry, globals));
  return outcomeOf(await page.evaluate(() => window.told));
}
