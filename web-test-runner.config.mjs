import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { bringChromium, chromiumArgs } from './scripts/chromium.mjs';
import { serveJpegs } from './test/support/jpeg-files.mjs';

const MINUTE = 60_000;

export default {
  files: 'test/*.test.ts',
  nodeResolve: true,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: bringChromium(), args: chromiumArgs },
    }),
  ],
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: MINUTE,
  testsStartTimeout: MINUTE,
  testsFinishTimeout: 3 * MINUTE,
  testFramework: { config: { timeout: MINUTE } },
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  middleware: [serveJpegs],
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { statements: 95 },
    report: true,
    reportDir: 'coverage',
    reporters: ['text-summary', 'lcovonly'],
  },
};
