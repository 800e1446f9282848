/** Runs applications in new folders for as long as a task takes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringOrThrow, chosen } from './list.mjs';

// `exit` ends the programs that we started.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

async function withOne(application, task) {
  const found = bringOrThrow(application);
  const folder = mkdtempSync(join(tmpdir(), 'signin-seal-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const running = await application.serve(found, folder);
  try {
    return await task({ name: application.name, ...running });
  } finally {
    await running.end();
  }
}

/**
 * Installs what the named applications need, or all if there are no names, starts them on free ports, and runs the task.
 * Then ends them and deletes their files.
 *
 * @template Result
 * @param {readonly string[]} names
 * @param {(running: readonly (import('./list.mjs').Running & { name: string })[]) => Promise<Result>} task
 * @returns {Promise<Result>}
 */
export function withRunning(names, task) {
  const nest = chosen(names).reduceRight(
    (inner, application) => (before) => withOne(application, (one) => inner([...before, one])),
    task,
  );
  return nest([]);
}
