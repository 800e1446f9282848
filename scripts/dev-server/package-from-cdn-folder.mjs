/** Resolves this package's name to its files for script tags. */
const ENTRY = /^signin-seal\/(?:define\/|(?=lang\/))/;

/** The plug-in for a development server. */
export const packageFromCdnFolder = {
  name: 'package-from-cdn-folder',
  resolveImport: ({ source }) =>
    ENTRY.test(source) ? `/dist/cdn/${source.replace(ENTRY, '')}.js` : undefined,
};
