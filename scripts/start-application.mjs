/** Starts the named application, or all of them, for people who want to try it. Control and C end it. */
import { once } from 'node:events';
import { PASSWORD, USER_NAME } from './applications/list.mjs';
import { withRunning } from './applications/with-running.mjs';

await withRunning(process.argv.slice(2), async (running) => {
  for (const { name, address } of running) console.log(`${name}: ${address}/`);
  console.log(`Sign in as ${USER_NAME} with the password ${PASSWORD}`);
  await once(process.stdin.resume(), 'end');
});
