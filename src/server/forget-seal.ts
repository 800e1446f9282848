/** Deletes a browser's seal, when its account is deleted. */
import { portOf } from './asked.js';
import { clearCookies, tokensOf } from './cookies.js';
import { remove } from './operations.js';
import type { SealVault } from './seal-vault.js';

/** The page's port: as the page sent it, or of its origin, or of this address. */
function pagePortOf(request: Request): string {
  const origin = request.headers.get('origin') ?? '';
  const address = URL.canParse(origin) ? origin : request.url;
  return portOf(request) || new URL(address).port;
}

/**
 * Deletes the record and the cookies of the browser that sent the request. Call it in a route of your own that has checked where
 * the request comes from. Rejects if the vault fails.
 *
 * @returns The two `Set-Cookie` headers, to add to your response.
 */
export async function forgetSeal(request: Request, vault: SealVault): Promise<Headers> {
  const port = pagePortOf(request);
  await remove({ tokens: tokensOf(request, port), port }, vault);
  const headers = new Headers();
  for (const cookie of clearCookies(port)) headers.append('Set-Cookie', cookie);
  return headers;
}
