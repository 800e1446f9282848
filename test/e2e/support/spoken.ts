import type { Locator, Page } from '@playwright/test';

/** What is recorded in the page. */
interface Recording {
  readonly announced: string[];
}

function liveOf(element: Element): string | null {
  const role = element.getAttribute('role') ?? '';
  const implied = { alert: 'assertive', status: 'polite' }[role] ?? null;
  return element.getAttribute('aria-live') ?? implied;
}

function regionOf(node: Node): Element | undefined {
  const live = node instanceof Element ? liveOf(node) : null;
  if (live) return live === 'off' ? undefined : (node as Element);
  const around = node instanceof ShadowRoot ? node.host : node.parentNode;
  return around ? regionOf(around) : undefined;
}

function addedAlerts(records: readonly MutationRecord[]): readonly Element[] {
  const added = records.flatMap((record) => [...record.addedNodes]);
  const alerts = added.flatMap((node) =>
    node instanceof Element ? [node, ...node.querySelectorAll('[role=alert]')] : [],
  );
  return alerts.filter((one) => one.matches('[role=alert]') && regionOf(one) === one);
}

function filledRegions(records: readonly MutationRecord[]): readonly Element[] {
  return records.map(({ target }) => regionOf(target)).filter((one) => one !== undefined);
}

function observeShadowRoots(observer: MutationObserver): void {
  const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function attachObserved(this: Element, init) {
    const root = attach.call(this, init);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
}

function record(): void {
  const announced: string[] = [];
  Object.assign(window, { recording: { announced } satisfies Recording });
  const say = (text: string | null): void => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim();
    // The editor's own notice leaves the page with the editor, in the frame in which it came.
    if (words && words !== announced.at(-1)) announced.push(words);
  };
  const observer = new MutationObserver((records) => {
    const regions = new Set([...addedAlerts(records), ...filledRegions(records)]);
    for (const region of regions) say(region.textContent);
  });
  observeShadowRoots(observer);
}

/** What runs in the page. */
const PARTS = [liveOf, regionOf, addedAlerts, filledRegions, observeShadowRoots, record];

/**
 * Records from now on, on each page, what its live regions announce, and where the focus goes, in order. A live region
 * announces the text that is put into it, if it was there before; an alert announces itself as it comes, too.
 */
export async function recordAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(`{ ${PARTS.map(String).join('\n')}\nrecord(); }`);
  return () => page.evaluate(() => (Reflect.get(window, 'recording') as Recording).announced);
}

/** A node of Chromium's accessibility tree. */
interface AxNode {
  readonly description?: { readonly value: string };
}

/**
 * The description that Chromium computes for an element and gives to screen readers. Playwright computes its own, without
 * what `ElementInternals` holds.
 */
export async function describedAs(page: Page, element: Locator): Promise<string> {
  const id = await element.getAttribute('id');
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.getElementById(${JSON.stringify(id)})`,
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: String(result.objectId),
    fetchRelatives: false,
  });
  await session.detach();
  const [node] = nodes as readonly AxNode[];
  return node?.description?.value ?? '';
}
