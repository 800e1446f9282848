import { asShipped } from './scripts/metadata/as-shipped.mjs';
import { publicOnly } from './scripts/metadata/public-only.mjs';

/** The elements' JSDoc as one JSON file, from which `npm run metadata` makes the files for other tools. */
export default {
  globs: ['src/elements/{signin-seal,seal-editor,seal-preview,seal-help}/*-element.ts'],
  outdir: 'metadata',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, asShipped],
};
