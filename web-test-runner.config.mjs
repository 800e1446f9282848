import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engines } from './scripts/browsers/engine.mjs';
import { dependenciesPlugin } from './scripts/tests/dependencies-plugin.mjs';
import { driverPlugin } from './scripts/tests/driver-plugin.mjs';
import { keepInCache } from './scripts/tests/keep-in-cache.mjs';
import { serveJpegs } from './test/support/jpeg-files.mjs';

const MINUTE = 60_000;
const asked = (process.env.ENGINES ?? 'chromium').split(',');

export default {
  files: 'test/*.test.ts',
  nodeResolve: true,
  http2: true,
  protocol: 'https:',
  browsers: engines
    .filter(({ name }) => asked.includes(name))
    .map(({ find, launcher }) => launcher(find())),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: MINUTE,
  testsStartTimeout: MINUTE,
  testsFinishTimeout: 3 * MINUTE,
  testFramework: { config: { timeout: MINUTE } },
  plugins: [
    dependenciesPlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    driverPlugin,
  ],
  middleware: [keepInCache, serveJpegs],
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { statements: 95 },
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
};
