/** Deletes a browser's seal, when its account is deleted. */
import { isPort, portOf } from './asked.js';
import { checkVault } from './check-options.js';
import { clearCookies, tokenPortsOf, tokensOf } from './cookies.js';
import { remove } from './operations.js';
import type { SealVault } from './seal-vault.js';

const portIn = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).port : undefined;

/** The page's port, if the page or the browser has sent it. */
function statedPortOf(request: Request): string | undefined {
  const port = portOf(request);
  if (port && isPort(port)) return port;
  return portIn(request.headers.get('origin') ?? '');
}

// A proxy can change the address, and the host as well.
function likelyPortOf(request: Request): string {
  const { protocol, port } = new URL(request.url);
  const likely = portIn(`${protocol}//${request.headers.get('host') ?? ''}`) ?? port;
  const [only = likely, ...others] = tokenPortsOf(request);
  const isThere = others.length > 0 || tokensOf(request, likely).length > 0;
  return isThere ? likely : only;
}

/**
 * Deletes the record and the cookies of the browser that sent the request. Call it in a route of your own that has checked where
 * the request comes from. Rejects if the vault fails.
 *
 * Both cookies' names end in the page's port, unless it is the default port. The port comes from the header `Seal-Port`, from
 * `Origin`, from `Host`, or from the request's address, in this order. If a port from the last two has no cookie, and
 * exactly one other port has one, that port is used.
 *
 * @returns The two `Set-Cookie` headers, to add to your response.
 */
export async function forgetSeal(request: Request, vault: SealVault): Promise<Headers> {
  checkVault(vault);
  const port = statedPortOf(request) ?? likelyPortOf(request);
  await remove({ tokens: tokensOf(request, port), port }, vault);
  const headers = new Headers();
  for (const cookie of clearCookies(port)) headers.append('Set-Cookie', cookie);
  return headers;
}
