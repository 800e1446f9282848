import type { Page } from '@playwright/test';
import { openChange, openWithTextSeal, preview, save, seal } from '../support/sign-in-page.js';
import { expect, test } from './support/attack.js';
import type { Lab } from './support/lab.js';

// A script in the page, such as one for analytics, listens on the document to what people type anywhere.

const TYPES = [
  ...['beforeinput', 'input', 'textInput', 'change', 'select', 'keydown', 'keypress', 'keyup'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'drop'],
];

type Report = (text: string) => void;

// Reports what each event carries and, except for keys that write nothing, what the field that it comes from holds.
function listen([types, capture]: readonly [readonly string[], boolean]): void {
  const report = Reflect.get(window, 'reportHeard') as Report;
  const carried = (event: Event): readonly unknown[] => {
    const { data, key, clipboardData, dataTransfer } = event as Event & Record<string, unknown>;
    const [given] = [clipboardData, dataTransfer].filter((one) => one instanceof DataTransfer);
    const { value } = event.composedPath()[0] as Partial<HTMLInputElement>;
    return key === undefined ? [data, given?.getData('text/plain'), value] : [key];
  };
  for (const type of types)
    document.addEventListener(
      type,
      (event) => {
        report([type, ...carried(event)].join(' '));
      },
      capture,
    );
}

/** Listens on every page from now on. The returned function gives everything that was heard. */
async function eavesdrop(page: Page, capture = false): Promise<() => string> {
  const heard: string[] = [];
  await page.exposeFunction('reportHeard', (text: string) => heard.push(text));
  await page.addInitScript(listen, [TYPES, capture] as const);
  return () => heard.join('\n');
}

const line = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Line ${String(number)}` });

/** Changes a seal with real keys, the clipboard and, as far as it can be imitated, an input method. */
async function changeSeal(page: Page): Promise<void> {
  await openWithTextSeal(page, ['odd', 'whale']);
  await openChange(page);
  await line(page, 1).fill('');
  await line(page, 1).pressSequentially('zq');
  await line(page, 1).press('Shift+Home');
  await line(page, 1).press('ControlOrMeta+c');
  await line(page, 2).press('ControlOrMeta+v');
  await line(page, 3).evaluate((field: HTMLInputElement) => {
    field.value = 'qz';
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend'])
      field.dispatchEvent(
        new CompositionEvent(type, { data: 'qz', bubbles: true, composed: true }),
      );
    field.dispatchEvent(new InputEvent('input', { data: 'qz', bubbles: true, composed: true }));
  });
  await expect(seal(page).or(preview(page))).toContainText('qz');
}

const withoutStop = (lab: Lab): Promise<void> =>
  lab.withoutDefense('elements/seal-editor/private-events.js', 'event.stopPropagation()', '');

test('a listener on the document hears nothing of what is typed, pasted and composed', async ({
  page,
}) => {
  const heard = await eavesdrop(page);
  await changeSeal(page);
  await line(page, 1).press('Escape');
  await expect.poll(heard).toContain('Escape');
  await save(page).click();
  await seal(page).waitFor();
  expect(heard()).not.toMatch(/[zq]|odd|whale/i);
});

test('without the defense, it hears every letter', { tag: '@control' }, async ({ page, lab }) => {
  await withoutStop(lab);
  const heard = await eavesdrop(page);
  await changeSeal(page);
  for (const type of ['beforeinput', 'input', 'compositionupdate', 'keydown', 'keypress', 'keyup'])
    expect(heard()).toMatch(new RegExp(`^${type} .*[zq]`, 'm'));
});

// Why docs/attacks.md says that a site must trust its own scripts.
test('a listener of the capture phase comes first, and can’t be stopped', async ({ page }) => {
  const heard = await eavesdrop(page, true);
  await changeSeal(page);
  expect(heard()).toMatch(/^input .*z/m);
});
