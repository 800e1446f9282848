import { followChosenLanguage } from './demo/chosen-language.mjs';
import { announceCopy, serveCopy } from './demo/copy.mjs';
import { keepInBrowser, serveKeptSeals } from './demo/kept-seals.mjs';
import { holdUntilStarted, startPlugin } from './scripts/dev-server/hold-until-started.mjs';
import { packageFromCdnFolder } from './scripts/dev-server/package-from-cdn-folder.mjs';
import { packagesPlugin } from './scripts/dev-server/packages-plugin.mjs';
import {
  sendPageHeaders,
  serveForeignReports,
  servePages,
  serveSealStates,
  serveSignIn,
  serveWithAlarm,
} from './demo/server.mjs';

/** Serves the demo like a site that hosts `dist/cdn` itself, under the strict policy. */
export default {
  port: Number(process.env.PORT ?? 8000),
  nodeResolve: true,
  middleware: [
    holdUntilStarted,
    serveCopy,
    serveKeptSeals,
    sendPageHeaders,
    serveSealStates,
    serveForeignReports,
    serveSignIn,
    serveWithAlarm,
    servePages,
  ],
  // As a site's bundler would for production: Lit's development build warns in the console.
  plugins: [
    keepInBrowser,
    followChosenLanguage,
    packageFromCdnFolder,
    packagesPlugin({ entryPoints: ['dist/src/define/*.js'], condition: 'production' }),
    announceCopy,
    startPlugin,
  ],
};
