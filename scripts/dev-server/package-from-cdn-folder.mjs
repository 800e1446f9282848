/** Resolves this package's name to its files for script tags. */
const DEFINE = 'signin-seal/define/';

/** The plug-in for a development server. */
export const packageFromCdnFolder = {
  name: 'package-from-cdn-folder',
  resolveImport: ({ source }) =>
    source.startsWith(DEFINE) ? `/dist/cdn/${source.slice(DEFINE.length)}.js` : undefined,
};
