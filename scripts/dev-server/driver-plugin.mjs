/** Commands for the test runner: what its own do otherwise with each driver, or not at all. */

async function pressTogether({ browser, id }, keys) {
  if (browser.type === 'webdriver') return browser.sendKeys(id, [keys.join('+')]);
  const { keyboard } = browser.getPage(id);
  for (const key of keys) await keyboard.down(key);
  for (const key of [...keys].reverse()) await keyboard.up(key);
}

const commands = {
  // Of `keys.ts`.
  'press-together': async (session, keys) => {
    await pressTogether(session, keys);
    return true;
  },
  // Of `capabilities.ts`: to try it prints an error where the driver can't.
  'emulates-media': ({ browser }) => browser.type === 'playwright',
};

/** The plug-in that answers them. */
export const driverPlugin = {
  name: 'driver',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
};
