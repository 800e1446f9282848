import type { Handle } from '@sveltejs/kit';

/**
 * The page headers that signin-seal recommends, in addition to the policy in `svelte.config.js`. It leaves out
 * `no-referrer`, under which forms are sent without the origin that SvelteKit requires.
 */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Document-Policy': 'force-load-at-top',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};
