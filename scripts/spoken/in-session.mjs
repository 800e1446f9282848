/** Runs a script of `test/spoken/` with a home, screen and session bus of its own. */
import { spawnSync } from 'node:child_process';

/** Returns the JSON lines that the script prints, its complaints, and its exit status: null if a signal ended it. */
export function inSession(script, ...args) {
  const command = ['test/spoken/session.sh', `test/spoken/${script}`, ...args];
  const { stdout, stderr, status } = spawnSync('bash', command, { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { results: lines.map((line) => JSON.parse(line)), stderr, status };
}
