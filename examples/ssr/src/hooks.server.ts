import type { Handle } from '@sveltejs/kit';

/**
 * The page headers that signin-seal recommends, beside the policy in `svelte.config.js`. But not `no-referrer`:
 * forms would then be sent without the origin that SvelteKit asks for.
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
