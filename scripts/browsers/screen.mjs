/** A screen that nobody sees. */
import { once } from 'node:events';
import { START_TIMEOUT, start } from './processes.mjs';

/**
 * Starts Xvfb. End it by its own id.
 *
 * @param {string} command
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, display: string }>}
 */
export async function startScreen(command) {
  // Xvfb chooses a free display and writes its number to file descriptor 3.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const signal = AbortSignal.timeout(START_TIMEOUT);
  const [number] = await once(child.stdio[3], 'data', { signal });
  return { child, display: `:${String(number).trim()}` };
}
