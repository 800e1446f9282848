import { publicOnly } from './scripts/stories/public-only.mjs';

/** What the elements' JSDoc says, as one JSON file, for Storybook's tables. Made by `custom-elements-manifest analyze`. */
export default {
  globs: ['src/elements/{signin-seal,seal-editor,seal-preview,seal-help}-element.ts'],
  outdir: 'build',
  litelement: true,
  plugins: [publicOnly],
};
