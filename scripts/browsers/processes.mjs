/** Starts and ends the programs that run beside the tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** The address that all these programs listen at. */
export const HOST = '127.0.0.1';

/** How long a program may take to start, in ms. */
export const START_TIMEOUT = 60_000;

/**
 * A port that nothing listens at.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program, which ends with this process at the latest. */
export function start(command, args, options) {
  const child = spawn(command, args, options);
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

async function answers(to) {
  const socket = connect(to);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/**
 * Waits until the program answers. Throws if it ends before, or takes too long.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('node:net').NetConnectOpts} to its port or socket
 */
export async function untilItAnswers(child, to) {
  const deadline = Date.now() + START_TIMEOUT;
  while (!(await answers(to))) {
    if (hasEnded(child)) throw new Error(`${child.spawnfile} ended with code ${child.exitCode}`);
    if (Date.now() > deadline) throw new Error(`${child.spawnfile} does not answer`);
    await wait(50);
  }
}

/** Ends a program, and waits until it has ended. */
export async function end(child) {
  if (!child || hasEnded(child)) return;
  child.kill();
  await once(child, 'exit');
}
