import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { bringOrThrow, engines } from './scripts/browsers/engine.mjs';
import { driverPlugin } from './scripts/dev-server/driver-plugin.mjs';
import { ignoreCanceledRequests } from './scripts/dev-server/ignore-canceled.mjs';
import { keepInCache } from './scripts/dev-server/keep-in-cache.mjs';
import { packagesPlugin } from './scripts/dev-server/packages-plugin.mjs';
import { serveTypeScriptWorker } from './scripts/dev-server/typescript-worker.mjs';
import { keepUnitTestResults } from './scripts/tests/unit-test-results.mjs';
import { servePublished } from './test/support/changed-addresses.mjs';
import { serveCldrQuotes } from './test/support/cldr-quotes.mjs';
import { serveCldrWords } from './test/support/cldr-words.mjs';
import { serveKept } from './test/support/kept-server.mjs';
import { serveJpegs } from './test/support/jpeg-files.mjs';

const MINUTE = 60_000;
const asked = (process.env.ENGINES ?? 'chromium').split(',');

export default {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  // Over TLS, like real sites, because WebKit stores a Secure cookie only there.
  http2: true,
  protocol: 'https:',
  browsers: engines
    .filter(({ name }) => asked.includes(name))
    .map((engine) => engine.launcher(bringOrThrow(engine))),
  // Chromium alone runs three files at a time, each with its own storage: many tests wait for a time in the product. With
  // several engines, the engines run in parallel.
  concurrency: asked.join() === 'chromium' ? 3 : 1,
  concurrentBrowsers: engines.length,
  browserStartTimeout: MINUTE,
  testsStartTimeout: MINUTE,
  // For a whole file. In the volume tests, one can have thousands of pages.
  testsFinishTimeout: (process.env.TEST_VOLUME === 'full' ? 60 : 3) * MINUTE,
  testFramework: { config: { timeout: MINUTE } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), keepUnitTestResults],
  plugins: [
    packagesPlugin({
      entryPoints: ['test/**/*.test.ts', 'src/define/*.ts', 'src/picture/*-worker.ts'],
      condition: 'development',
    }),
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      // Of test/support/volume.ts and sample-of.ts.
      define: {
        'process.env.TEST_VOLUME': JSON.stringify(process.env.TEST_VOLUME ?? ''),
        'process.env.TEST_TABLES': JSON.stringify(process.env.TEST_TABLES ?? ''),
      },
    }),
    driverPlugin,
  ],
  middleware: [
    ignoreCanceledRequests,
    keepInCache,
    serveKept,
    serveCldrQuotes,
    serveCldrWords,
    serveJpegs,
    servePublished,
    serveTypeScriptWorker,
  ],
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { statements: 95 },
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
};
