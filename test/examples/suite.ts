import { resolve } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import { chromium, chromiumInPlaywright } from '../../scripts/browsers/chromium.mjs';
import { bringOrThrow } from '../../scripts/browsers/engine.mjs';
import { addressOf, chosen, portOf } from '../../scripts/examples/list.mjs';

type Example = ReturnType<typeof chosen>[number];

function projectOf(example: Example) {
  const inChromium = chromiumInPlaywright(bringOrThrow(chromium));
  const use = { ...inChromium, baseURL: addressOf(example) };
  return { name: example.name, use, testIgnore: example.kept ? [] : ['kept.spec.ts'] };
}

function serverOf(example: Example) {
  const { name, server } = example;
  const url = `${addressOf(example)}/`;
  if (!server) return { command: `node scripts/examples/serve.mjs ${name}`, url };
  const env = {
    PORT: String(portOf(example)),
    ORIGIN: addressOf(example),
    SEAL_FOLDER: resolve('build/example-seals'),
  };
  return { command: `node ${server}`, cwd: `examples/${name}`, env, url };
}

/** Each example that `EXAMPLES` names, or all, as its framework's own tool built it. */
export function examples(): PlaywrightTestConfig {
  const asked = chosen(process.env.EXAMPLES?.split(',').filter(Boolean));
  return {
    testDir: 'test/examples',
    fullyParallel: true,
    timeout: 60_000,
    expect: { timeout: 10_000 },
    projects: asked.map(projectOf),
    webServer: asked.map(serverOf),
  };
}
