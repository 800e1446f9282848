import type { RequestHandler } from './$types';
import { sealHandler } from '$lib/server/seal-handler';

/** Keeps the seals of this site’s elements with `kept`. It answers every method. */
export const fallback: RequestHandler = ({ request, getClientAddress }) =>
  sealHandler(request, { address: getClientAddress() });
