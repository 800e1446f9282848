import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/browsers/chromium.mjs';
import { firefox } from './scripts/browsers/firefox.mjs';

const PORT = process.env.PORT ?? '8123';

/** A project for an engine, where it is here: `npm test` brings it first. */
function project({ name, find, playwright }, options) {
  const found = find();
  return found ? [{ name, use: playwright(found), ...options }] : [];
}
