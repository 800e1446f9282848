/** Test runner commands for what the runner's own do differently in each driver, or not at all. */

async function pressTogether({ browser, id }, keys) {
  if (browser.type === 'webdriver') return browser.sendKeys(id, [keys.join('+')]);
  const { keyboard } = browser.getPage(id);
  for (const key of keys) await keyboard.down(key);
  for (const key of [...keys].reverse()) await keyboard.up(key);
}

const commands = {
  // Used by `keys.ts`.
  'press-together': async (session, keys) => {
    await pressTogether(session, keys);
    return true;
  },
  // Used by `capabilities.ts`, because trying prints an error if the driver can't.
  'emulates-media': ({ browser }) => browser.type === 'playwright',
};

/** The plug-in that handles these commands. */
export const driverPlugin = {
  name: 'driver',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
};
