import type { NextConfig } from 'next';

/** The page headers that signin-seal recommends. The page policy is in `proxy.ts`, because each page has its own nonce. */
const headers = [
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Origin-Agent-Cluster', value: '?1' },
  { key: 'Document-Policy', value: 'force-load-at-top' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
];

const config: NextConfig = {
  headers: async () => [{ source: '/:path*', headers }],
  // `npm run check` checks them.
  typescript: { ignoreBuildErrors: true },
};

export default config;
