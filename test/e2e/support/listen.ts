import type { Page } from '@playwright/test';

/** A page's requests, errors and console messages from now on. */
export interface PageActivity {
  readonly requests: readonly URL[];
  readonly complaints: readonly string[];
}

/** Listens to a page's requests, errors and console. */
export function listen(page: Page): PageActivity {
  const collected = { requests: [] as URL[], complaints: [] as string[] };
  page.on('request', (request) => collected.requests.push(new URL(request.url())));
  page.on('pageerror', (error) => collected.complaints.push(error.message));
  page.on('console', (message) => collected.complaints.push(message.text()));
  return collected;
}
