import { pageAddresses } from './page-addresses.js';

/** Whether all addresses of this page begin with one of the home's origins, exactly as it is written there. */
export const isAtHome = (origins: readonly string[]): boolean =>
  pageAddresses().every((address) => origins.some((origin) => address.startsWith(`${origin}/`)));
