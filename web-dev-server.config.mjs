import { announceCopy, serveCopy } from './demo/copy.mjs';
import { sendPageHeaders, servePages, serveSealStates, serveSignIn } from './demo/server.mjs';

/** Serves the demo as a site would: the built package, found by its name, under the strict policy. */
export default {
  port: Number(process.env.PORT ?? 8000),
  // As a site's bundler would for production: Lit's development build warns in the console.
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [serveCopy, sendPageHeaders, serveSealStates, serveSignIn, servePages],
  plugins: [announceCopy],
};
