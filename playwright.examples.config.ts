import { defineConfig } from '@playwright/test';
import { chromium, chromiumInPlaywright } from './scripts/browsers/chromium.mjs';
import { bringOrThrow } from './scripts/browsers/engine.mjs';
import { addressOf, chosen, portOf } from './scripts/examples/list.mjs';

const inChromium = chromiumInPlaywright(bringOrThrow(chromium));

/** Those that `EXAMPLES` names, or all. */
const examples = chosen(process.env.EXAMPLES?.split(',').filter(Boolean));

function serverOf(example: (typeof examples)[number]) {
  const { name, server } = example;
  const url = `${addressOf(example)}/`;
  if (!server) return { command: `node scripts/examples/serve.mjs ${name}`, url };
  const env = { PORT: String(portOf(example)), ORIGIN: addressOf(example) };
  return { command: `node ${server}`, cwd: `examples/${name}`, env, url };
}

/** One suite for every example, against what its framework's own tool built. */
export default defineConfig({
  testDir: 'test/examples',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['./scripts/tests/playwright-results.mjs']],
  projects: examples.map((example) => ({
    name: example.name,
    use: { ...inChromium, baseURL: addressOf(example) },
  })),
  webServer: examples.map(serverOf),
});
