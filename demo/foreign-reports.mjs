/** Counts the reports of copies. Anybody can send a false one, so they are counted and nothing else. */

/** A public host's registrable part, or nothing for a private host, such as that of the demo's copy. */
const SITE = /^([a-z\d-]{1,63}(\.[a-z\d-]{1,63}){1,2})?$/;

/** The most sites that are counted. */
const MAX_SITES = 100;

const counts = new Map();

/**
 * Counts one report.
 *
 * @param {{ readonly site?: unknown, readonly seal?: unknown }} report the query, in which a name can be there twice
 */
export function countForeign({ site, seal }) {
  if (typeof site !== 'string' || !SITE.test(site) || !['yes', 'no'].includes(seal)) return;
  const key = `${site || 'a private host'}${seal === 'yes' ? ' (has a seal)' : ''}`;
  if (!counts.has(key) && counts.size >= MAX_SITES) return;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  console.log('Copies:', [...counts].map(([name, count]) => `${name} ${count}`).join(', '));
}
