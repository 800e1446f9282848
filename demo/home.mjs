/** The demo's home: its one address, encoded by the command, as a site would do it once and paste it into its page. */
import { execFileSync } from 'node:child_process';

const COMMAND = 'dist/src/command/signin-seal.js';

const homes = new Map();

function makeHome(origin) {
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  return execFileSync(process.execPath, [COMMAND, 'home', origin], options).trim();
}

/** The attribute `home` of a page at this origin. */
export function homeOf(origin) {
  if (!homes.has(origin)) homes.set(origin, makeHome(origin));
  return homes.get(origin);
}
