import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/signin-seal.js';
// Loaded before the tests, because the editor waits for it only a few seconds.
import '../../src/editing/guess-estimator.js';
import type { SealEditorElement } from '../../src/elements/seal-editor/seal-editor-element.js';
import { SigninSealElement } from '../../src/elements/signin-seal/signin-seal-element.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import type { SealReading } from '../../src/store/seal-store.js';
import { ChangingStore } from '../support/changing-store.js';
import { HALF, openCrop, pressKey, statusOf } from '../support/crop.js';
import { openEditor, press, pressAtOnce, writeLines } from '../support/editor.js';
import { buttonNamed, deepAll, deepFirst, shadowText, spokenName } from '../support/elements.js';
import { browseAndDraw, chosenFile, refusalOf, writeCaption } from '../support/picture-editor.js';
import { replace, restoreAll } from '../support/replace.js';
import { textSeal } from '../support/seals.js';
import { readings, signinOver } from '../support/signin.js';
import { translate } from '../support/translate.js';
import { waitUntil } from '../support/wait-until.js';

/** Everything that an element says, without the spaces, which depend on the elements around the words. */
const said = (element: Element): string => shadowText(element).replaceAll(' ', '');

/** Does the same in two elements, one of which is translated each time, and expects both to say the same. */
async function expectSame<Kind extends Element>(
  pair: readonly [Kind, Kind],
  act: (element: Kind) => Promise<unknown>,
): Promise<void> {
  const [plain, translated] = pair;
  translate(translated);
  const before = said(plain);
  for (const element of pair) await act(element);
  await waitUntil(() => said(plain) !== before, 'Nothing else is said');
  await waitUntil(() => said(translated) === said(plain), `${said(translated)} ≠ ${said(plain)}`);
}

/** Two editors of the same seal. */
async function twoEditors(): Promise<readonly [SealEditorElement, SealEditorElement]> {
  const open = () => openEditor(new MemoryStore({ state: 'shown', seal: textSeal }));
  return [await open(), await open()];
}

const write =
  (...lines: readonly string[]) =>
  (editor: SealEditorElement) =>
    writeLines(editor, ...lines);

// A press of a real pointer or key focuses the button, and takes the focus from the other editor.
const pressing = (name: string) => (editor: SealEditorElement) => {
  buttonNamed(editor, name).focus();
  return press(editor, name);
};

const choosing = (selector: string) => async (editor: SealEditorElement) => {
  deepFirst(editor, selector).click();
  await editor.updateComplete;
};

const refuse = (file: File) => (editor: SealEditorElement) => refusalOf(editor, file);

// Otherwise each editor draws another colour.
beforeEach(() => {
  replace(crypto, 'getRandomValues', (bytes: Uint8Array) => bytes.fill(3));
});

afterEach(restoreAll);

describe('an editor whose text nodes a translator replaces', () => {
  it('counts characters, and says what is wrong with the lines now', async () => {
    const pair = await twoEditors();
    for (const line of ['far too long', 'a\u202Eb', 'WWWWWWW', 'odd', 'love', '', 'qzvkwj'])
      await expectSame(pair, write(line, ''));
    await expectSame(pair, write('', ''));
    await expectSame(pair, pressing('Save'));
  });

  it('names the chosen colour, and all others', async () => {
    const pair = await twoEditors();
    await expectSame(pair, choosing('#colour-wine'));
    await expectSame(pair, pressing('See more colours'));
    const names = pair.map((editor) => deepAll(editor, '.swatch input').map(spokenName));
    expect(names[1]).to.deep.equal(names[0]);
  });

  it('says what was removed, restored, kept and saved', async () => {
    const pair = await twoEditors();
    for (const name of ['Remove', 'Undo']) await expectSame(pair, pressing(name));
    await expectSame(pair, choosing('input[type=checkbox]'));
    await expectSame(pair, choosing('input[type=checkbox]'));
    for (const name of ['Remove', 'Save']) await expectSame(pair, pressing(name));
    await expectSame(pair, write('odd', ''));
    await expectSame(pair, pressing('Cancel'));
    await expectSame(pair, (editor) => pressAtOnce(editor, 'Keep editing'));
    await expectSame(pair, pressing('Save'));
  });

  it('says what became of a file, and counts the caption', async () => {
    const pair = await twoEditors();
    await expectSame(pair, refuse(await chosenFile({ format: 'png' })));
    await expectSame(pair, refuse(await chosenFile({ size: 1_100_000 })));
    await expectSame(pair, refuse(new File(['no picture'], 'a.jpg')));
    await expectSame(pair, (editor) => browseAndDraw(editor, 200));
    for (const caption of ['our kite', 'a'.repeat(61), 'a\u202Eb', 'kite'])
      await expectSame(pair, (editor) => writeCaption(editor, caption));
  });
});

/** Whether an element tells a reading apart from all others. The editor says the same of the seals that are missing. */
const tells = (tag: string, reading: SealReading): boolean =>
  tag === 'signin-seal' ||
  !('reason' in reading) ||
  !['lost', 'unreadable'].includes(reading.reason);

describe('elements whose text nodes a translator replaces', () => {
  for (const [tag, open] of Object.entries({
    'signin-seal': signinOver,
    'seal-editor': openEditor,
  }))
    it(`go on saying what the store finds: ${tag}`, async () => {
      const stores = new Map<Element, ChangingStore>();
      const openOne = async (): Promise<LitElement> => {
        const store = new ChangingStore();
        const element = await open(store);
        stores.set(element, store);
        return element;
      };
      const pair = [await openOne(), await openOne()] as const;
      const [none, ...others] = readings.filter((reading) => tells(tag, reading));
      for (const reading of [...others, ...others.toReversed().slice(1), none as SealReading])
        await expectSame(pair, async (element) => {
          stores.get(element)?.become(reading);
          await element.updateComplete;
        });
    });
});

/** A sign-in box that says that its seal was saved, and requires a press. */
async function justSaved(): Promise<SigninSealElement> {
  const signin = await signinOver(new MemoryStore({ state: 'shown', seal: textSeal }));
  signin.required = true;
  deepFirst(signin, '.seal').click();
  await signin.updateComplete;
  buttonNamed(signin, 'Change your Sign-in Seal now').click();
  const editorIn = () => signin.renderRoot.querySelector('seal-editor');
  await waitUntil(editorIn, 'No editor opens');
  for (const editor of [editorIn()].filter((one) => one !== null)) {
    await writeLines(editor, 'newt');
    await press(editor, 'Save');
  }
  await waitUntil(() => deepAll(signin, '.seal[aria-expanded]').length > 0, 'No seal is shown');
  return signin;
}

describe('a sign-in box whose text nodes a translator replaces', () => {
  it('says that the editor did not load', async () => {
    replace(SigninSealElement, 'loadEditor', () => Promise.reject(new Error('offline')));
    const pair = [
      await signinOver(new MemoryStore()),
      await signinOver(new MemoryStore()),
    ] as const;
    await expectSame(pair, async (signin) => {
      buttonNamed(signin, 'Prevent Password Theft').click();
      await signin.updateComplete;
    });
    expect(shadowText(pair[1])).to.include(englishSignin.editorFailed);
  });

  it('reports what was done last', async () => {
    const pair = [await justSaved(), await justSaved()] as const;
    await expectSame(pair, async (signin) => {
      // The second click closes the menu, so that the other box can open its own.
      deepFirst(signin, '.seal').click();
      deepFirst(signin, '.seal').click();
      await signin.updateComplete;
    });
    const report = deepFirst(pair[1], '.gate [aria-live]');
    expect(shadowText(report)).to.equal(englishSignin.confirmed);
  });
});

describe('a crop whose text nodes a translator replaces', () => {
  it('describes every crop, and the limits', async () => {
    const pair = [await openCrop({ crop: HALF }), await openCrop({ crop: HALF })] as const;
    for (const key of ['ArrowLeft', '+', 'Home'])
      await expectSame(pair, (element) => pressKey(element, key));
    await expectSame(pair, async (element) => {
      element.crop = HALF;
      await element.updateComplete;
    });
    await expectSame(pair, (element) => pressKey(element, 'Home'));
    expect(statusOf(pair[0])).to.include('Zoom 100%');
  });
});
