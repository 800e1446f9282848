/** Brings the package's files into an application, with the commands that the documentation gives. */
import { resolve } from 'node:path';
import { run } from '../examples/run.mjs';
import { commandsOf } from './recipes.mjs';

/** The name that npm's registry knows, and what we pack instead: this folder, as it would be published. */
const PUBLISHED = 'npm pack signin-seal';
const OURS = `npm pack --ignore-scripts '${resolve('.')}'`;

/** Runs the application's commands in the folder of its site or plugin. */
export async function bringPackage(application, folder) {
  await run('npm', ['run', '--silent', 'build:stale']);
  const commands = commandsOf(application);
  if (!commands.includes(PUBLISHED)) throw new Error(`${PUBLISHED} is not among the commands.`);
  await run('sh', ['-ec', commands.replace(PUBLISHED, OURS)], { cwd: folder });
}
