// Nobody has this host (RFC 6761), so whatever resolves to it has named none.
const BASE = 'https://base.invalid';

/**
 * Whether this is a path, which browsers resolve to the origin of its page. They take the word after `//` or `/\` for a host, even
 * with tabs or line breaks between the two.
 */
export const isPath = (text: string): boolean =>
  text.startsWith('/') && URL.canParse(text, BASE) && new URL(text, BASE).origin === BASE;
