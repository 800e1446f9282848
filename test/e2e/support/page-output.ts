import type { Page } from '@playwright/test';

/** Everything that a page reveals besides what it draws: events, attributes, console, addresses, requests. */
export interface PageOutput {
  /** What was revealed so far that contains one of the texts, ignoring case. */
  readonly holding: (texts: readonly string[]) => readonly string[];
  /** The ways in which anything was revealed, to check that all are monitored. */
  readonly ways: () => ReadonlySet<string>;
}

const EVENTS = [
  ...['seal-state', 'seal-edit', 'seal-save', 'seal-saved', 'seal-remove', 'seal-removed'],
  ...[
    'seal-rejected',
    'seal-close',
    'seal-confirmed',
    'seal-leak',
    'error',
    'securitypolicyviolation',
  ],
];

type Report = (way: string, text: string) => void;

// Runs in each page before its scripts, and reports to the test through `reportOutput`.
function listen(events: readonly string[]): void {
  const report = Reflect.get(window, 'reportOutput') as Report;
  const textOf = (event: Event): string => {
    const names: string[] = [];
    for (const name in event) names.push(name);
    const values = names.map((name) => [name, Reflect.get(event, name)] as const);
    return JSON.stringify(
      values.filter(([, value]) => !(value instanceof Node || value === window)),
    );
  };
  for (const name of events) {
    addEventListener(
      name,
      (event) => {
        report('event', textOf(event));
      },
      true,
    );
  }
  type SetAttribute = (name: string, value: string) => void;
  const set: SetAttribute = Reflect.get(Element.prototype, 'setAttribute');
  Element.prototype.setAttribute = function (this: Element, name, value): void {
    report('attribute', `${name}=${value}`);
    set.call(this, name, value);
  };
}

/** Monitors a page and every page that it navigates to. */
export async function recordOutput(page: Page): Promise<PageOutput> {
  const outputs: (readonly [way: string, text: string])[] = [];
  const record: Report = (way, text) => {
    outputs.push([way, text]);
  };
  await page.exposeFunction('reportOutput', record);
  await page.addInitScript(listen, EVENTS);
  page.on('console', (message) => {
    record('console', message.text());
  });
  page.on('pageerror', (error) => {
    record('console', String(error.stack));
  });
  page.on('request', (request) => {
    record('request', decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`));
  });
  page.on('framenavigated', (frame) => {
    record('address', frame.url());
  });
  return {
    holding: (texts) =>
      outputs
        .filter(([, text]) => texts.some((part) => text.toLowerCase().includes(part.toLowerCase())))
        .map((one) => one.join(': ').slice(0, 200)),
    ways: () => new Set(outputs.map(([way]) => way)),
  };
}

/** Every attribute of every element, including shadow trees, and the page's title, address and cookies. */
export async function marksOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const within = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...Array.from(element.attributes, ({ name, value }) => `${name}="${value}"`),
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    return [document.title, document.URL, document.cookie, ...within(document)].join('\n');
  });
}
