import { seal } from '../../e2e/support/sign-in-page.js';
import { type Application, PAUSE, expect, test } from '../support/application.js';

/** The values that the server receives during a task. */
async function receivedDuring(application: Application, task: () => Promise<unknown>) {
  const before = (await application.received()).length;
  await task();
  return (await application.received()).slice(before);
}

test('the form is sent only once the seal is pressed, and the server learns of it', async ({
  page,
  application,
}) => {
  await page.clock.install();
  await application.makeTextSeal(['odd', 'whale']);
  const received = await receivedDuring(application, async () => {
    await application.send();
    await expect(seal(page)).toBeFocused();
    await expect(application.password).toHaveValue(/./);
    await page.clock.fastForward(PAUSE);
    await seal(page).click();
    await application.signIn.click();
    await application.signedIn.waitFor();
  });
  expect(received).toEqual(['confirmed']);
});

test('without a seal, the form is sent, and the server learns of it', async ({ application }) => {
  await application.open();
  const received = await receivedDuring(application, async () => {
    await application.send();
    await application.signedIn.waitFor();
  });
  expect(received).toEqual(['none']);
});

test('where the script does not load, the server learns that there is no value', async ({
  page,
  application,
}) => {
  await page.route('**/seal/*.js*', (route) => route.abort());
  await application.open();
  await expect(page.getByText('The sign-in seal did not load.')).toBeVisible();
  const received = await receivedDuring(application, async () => {
    await application.send();
    await application.signedIn.waitFor();
  });
  expect(received).toEqual(['absent']);
});

test('the server asks again if the form came without a press', async ({ page, application }) => {
  await application.makeTextSeal(['odd', 'whale']);
  await page.locator('form').evaluateAll((forms) => {
    for (const form of forms as HTMLFormElement[]) form.noValidate = true;
  });
  await application.send();
  await expect(page.getByText('Look at your seal and press it, then sign in.')).toBeVisible();
  await expect(seal(page)).toBeVisible();
});

test('the server refuses what a copy of the page sent, and logs it', async ({
  page,
  application,
}) => {
  await application.open();
  await page.locator('form').evaluateAll((forms) => {
    for (const form of forms as HTMLFormElement[])
      form.addEventListener('formdata', ({ formData }) => {
        formData.set('seal', 'foreign');
      });
  });
  const received = await receivedDuring(application, async () => {
    await application.send();
    await expect(page.getByText('Choose a new password at our own address.')).toBeVisible();
  });
  expect(received).toEqual(['foreign']);
  await expect(application.signedIn).toBeHidden();
});

test('after a wrong password, the seal shows and must be pressed again', async ({
  page,
  application,
}) => {
  await application.makeTextSeal(['odd', 'whale']);
  await seal(page).click();
  await application.send({ password: 'wrong' });
  await expect(application.wrong).toBeVisible();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  await application.send();
  await expect(seal(page)).toBeFocused();
  await expect(application.signedIn).toBeHidden();
});

test('after a wrong password and Back, the seal shows and must be pressed again', async ({
  page,
  application,
}) => {
  await application.makeTextSeal(['odd', 'whale']);
  await seal(page).click();
  await application.send({ password: 'wrong' });
  await expect(application.wrong).toBeVisible();
  // A restored page fires no load event, for which Playwright would wait forever.
  await page.goBack({ waitUntil: 'commit' });
  await expect(application.wrong).toBeHidden();
  await expect(seal(page)).toHaveAccessibleName(/^Your Sign-in Seal odd whale/);
  await application.send();
  await expect(seal(page)).toBeFocused();
  await expect(application.signedIn).toBeHidden();
});
