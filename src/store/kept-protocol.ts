/** What the page and the site's server agree on if the server keeps the seal. Both import this file, which imports nothing. */

/** The address of every request, on the page's own origin. */
export const KEPT_ADDRESS = '/.well-known/signin-seal';

/**
 * The header of every request, which says what it asks for, and of every response, which says what the handler did. A
 * response without it is not the handler's. No page of another origin can send it without a preflight.
 */
export const SEAL_HEADER = 'Seal';

/** The header with the page's port, if that is not the default port: a server behind a proxy cannot know it. */
export const PORT_HEADER = 'Seal-Port';

/** What a request can ask for, and its method. Not GET: a cache that ignores `no-store` could give one person's seal to another. */
export const keptMethods = { read: 'POST', renew: 'POST', write: 'PUT', remove: 'DELETE' } as const;

/** What a request asks for. */
export type KeptRequest = keyof typeof keptMethods;

/** The status of each response. */
export const keptStatuses = {
  /** The record, with its revision as `ETag`. */
  record: 200,
  /** The request had no token. */
  'no-token': 204,
  /** The request had a token, but its record is gone. */
  unknown: 204,
  renewed: 204,
  written: 204,
  removed: 204,
  /** The `Seal` header, a precondition, the port or the cookies make no sense, or the body is incomplete. */
  'bad-request': 400,
  /** The request does not come from a page of this origin. */
  forbidden: 403,
  'wrong-method': 405,
  'too-slow': 408,
  /** Another revision is there, or the record to renew is damaged. The `ETag` is the revision that is there, if there is one. */
  changed: 412,
  'too-large': 413,
  'not-json': 415,
  /** The record does not have the shape of a seal. */
  unreadable: 422,
  /** The record has a newer format than the server knows. */
  'newer-version': 422,
  'too-many-requests': 429,
  unavailable: 503,
  full: 507,
} as const;

/** What a response says in its `Seal` header. */
export type KeptAnswer = keyof typeof keptStatuses;

/** The most bytes of a record: the largest picture as base64, its caption, and room to spare. */
export const MAX_RECORD_BYTES = 98_304;
