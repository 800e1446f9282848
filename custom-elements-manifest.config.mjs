import { asShipped } from './scripts/metadata/as-shipped.mjs';
import { publicOnly } from './scripts/metadata/public-only.mjs';

/** What the elements' JSDoc says, as one JSON file, of which `npm run metadata` makes all else that tools read. */
export default {
  globs: ['src/elements/{signin-seal,seal-editor,seal-preview,seal-help}/*-element.ts'],
  outdir: 'metadata',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, asShipped],
};
