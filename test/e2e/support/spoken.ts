import type { Locator, Page } from '@playwright/test';

/** What is recorded in the page. */
interface Recording {
  readonly announced: string[];
}

/**
 * Records from now on, on each page, what its live regions announce, and where the focus goes, in order. A live region
 * announces the text that is put into it, if it was there before; an alert announces itself as it comes, too.
 */
export async function recordAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const announced: string[] = [];
    Object.assign(window, { recording: { announced } satisfies Recording });
    const around = (node: Node): Node | null =>
      node instanceof ShadowRoot ? node.host : node.parentNode;
    const liveOf = (element: Element): string | null => {
      const role = element.getAttribute('role') ?? '';
      const implied = { alert: 'assertive', status: 'polite' }[role] ?? null;
      return element.getAttribute('aria-live') ?? implied;
    };
    const regionOf = (node: Node | null): Element | undefined => {
      for (let at = node; at; at = around(at)) {
        const live = at instanceof Element ? liveOf(at) : null;
        if (live) return live === 'off' ? undefined : (at as Element);
      }
      return undefined;
    };
    const say = (text: string | null): void => {
      const words = (text ?? '').replace(/\s+/g, ' ').trim();
      // The editor's own notice leaves the page with the editor, in the frame in which it came.
      if (words && words !== announced.at(-1)) announced.push(words);
    };
    const observer = new MutationObserver((records) => {
      const added = records.flatMap((record) => [...record.addedNodes]);
      const alerts = added.flatMap((node) =>
        node instanceof Element ? [node, ...node.querySelectorAll('[role=alert]')] : [],
      );
      const shown = alerts.filter((one) => one.matches('[role=alert]') && regionOf(one) === one);
      const filled = records
        .map(({ target }) => regionOf(target))
        .filter((one) => one !== undefined);
      for (const region of new Set([...shown, ...filled])) say(region.textContent);
    });
    const attach = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');
    Element.prototype.attachShadow = function attachObserved(this: Element, init) {
      const root = attach.call(this, init);
      observer.observe(root, { subtree: true, childList: true, characterData: true });
      return root;
    };
  });
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
