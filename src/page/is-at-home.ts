import { pageAddresses } from './page-addresses.js';
import { readHome } from './read-home.js';

/** Whether all addresses of this page begin with an origin of the home, exactly as it is written there. */
export function isAtHome(home: string): boolean {
  const origins = readHome(home);
  return pageAddresses().every((address) =>
    origins.some((origin) => address.startsWith(`${origin}/`)),
  );
}
