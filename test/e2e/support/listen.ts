import type { Page } from '@playwright/test';

/** A page's requests and complaints from now on. */
export interface Listened {
  readonly requests: readonly URL[];
  readonly complaints: readonly string[];
}

/** Listens to a page's requests, errors and console. */
export function listen(page: Page): Listened {
  const heard = { requests: [] as URL[], complaints: [] as string[] };
  page.on('request', (request) => heard.requests.push(new URL(request.url())));
  page.on('pageerror', (error) => heard.complaints.push(error.message));
  page.on('console', (message) => heard.complaints.push(message.text()));
  return heard;
}
