import type { Page } from '@playwright/test';
import type { Lab } from './lab.js';

const HOST = 'login.genuine.localhost';

const WORKER = `addEventListener('fetch', (event) => event.respondWith((async () => {
  const cache = await caches.open('all');
  const found = await cache.match(event.request.url);
  if (found) return found;
  const response = await fetch(event.request);
  await cache.put(event.request.url, response.clone()).catch(() => undefined);
  return response;
})()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;

/** Gives the genuine site a service worker that caches everything, on a page without the strict policy. */
export async function installCachingWorker(page: Page, lab: Lab): Promise<void> {
  lab.file(HOST, '/worker.js', WORKER, { 'Content-Type': 'text/javascript' });
  await page.goto(lab.page(HOST, '/account', '<title>Your account</title>'));
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
}
