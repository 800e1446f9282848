import { expect, oneEvent } from '@open-wc/testing';
import { englishEditor } from '../../../src/messages/en/editor.js';
import { englishRejections } from '../../../src/messages/en/rejections.js';
import type { SealEditorElement } from '../../../src/elements/seal-editor/seal-editor-element.js';
import { MemoryStore } from '../../../src/store/memory-store.js';
import { lineField, openEditor, press, writeLines } from '../../support/editor.js';
import { buttonNamed, deepFirst, settled, shadowText } from '../../support/elements.js';
import { textSeal } from '../../support/seals.js';
import { storeWith } from '../../support/signin.js';
import { waitUntil } from '../../support/wait-until.js';

const NAMES = [
  'seal-save',
  'seal-saved',
  'seal-remove',
  'seal-removed',
  'seal-rejected',
  'seal-close',
] as const;

function listen(editor: SealEditorElement): Event[] {
  const events: Event[] = [];
  for (const name of NAMES) editor.addEventListener(name, (event) => events.push(event));
  return events;
}

const namesOf = (events: readonly Event[]): string[] => events.map(({ type }) => type);
const shown = (): MemoryStore => new MemoryStore({ state: 'shown', seal: textSeal });

describe('Save', () => {
  it('dispatches seal-save, stores the seal, dispatches seal-saved, and closes', async () => {
    const store = new MemoryStore();
    const editor = await openEditor(store);
    const events = listen(editor);
    await writeLines(editor, 'odd', '', ' tern ');
    const closed = oneEvent(editor, 'seal-close');
    await press(editor, 'Save');
    await closed;
    expect(namesOf(events)).to.deep.equal(['seal-save', 'seal-saved', 'seal-close']);
    expect(store.load()).to.deep.include({ state: 'shown' });
    expect(JSON.stringify(store.load())).to.include('["odd","tern"]');
  });

  it('dispatches its events from the host, without the content of the seal', async () => {
    const editor = await openEditor();
    const events = listen(editor);
    await writeLines(editor, 'odd', 'tern');
    const closed = oneEvent(editor, 'seal-close');
    await press(editor, 'Save');
    await closed;
    expect(events.every(({ target }) => target === editor)).to.equal(true);
    const own = events.map((event) => Object.keys(event).filter((name) => name !== 'isTrusted'));
    expect(own).to.deep.equal([[], ['keptBySite'], []]);
  });

  it('stores nothing, and keeps what was typed, if the site cancels', async () => {
    const store = new MemoryStore();
    const editor = await openEditor(store);
    editor.addEventListener('seal-save', (event) => {
      event.preventDefault();
    });
    await writeLines(editor, 'odd');
    const asked = oneEvent(editor, 'seal-save');
    await press(editor, 'Save');
    await asked;
    await settled(editor);
    expect(store.load()).to.deep.equal({ state: 'none' });
    expect(lineField(editor, 0).value).to.equal('odd');
  });

  for (const code of ['storage-full', 'storage-denied', 'newer-version'] as const) {
    it(`reports ${code}, keeps the old seal and the typed text, and then works again`, async () => {
      const store = shown();
      const editor = await openEditor(store);
      store.refuseWith = code;
      await writeLines(editor, 'even');
      const refused = oneEvent(editor, 'seal-rejected');
      await press(editor, 'Save');
      expect(await refused).to.include({ code });
      await editor.updateComplete;
      expect(shadowText(deepFirst(editor, '.end > [aria-live=assertive]'))).to.equal(
        englishRejections[code],
      );
      expect(store.load()).to.deep.equal({ state: 'shown', seal: textSeal });
      store.refuseWith = undefined;
      const saved = oneEvent(editor, 'seal-saved');
      await press(editor, 'Save');
      await saved;
      expect(JSON.stringify(store.load())).to.include('even');
    });
  }

  it('is refused without an error if a site’s store throws', async () => {
    const save = (): never => {
      throw new Error('broken');
    };
    const editor = await openEditor(storeWith({ load: () => ({ state: 'none' }), save }));
    await writeLines(editor, 'odd');
    const refused = oneEvent(editor, 'seal-rejected');
    await press(editor, 'Save');
    expect(await refused).to.include({ code: 'storage-denied' });
  });

  it('saves once for a double click', async () => {
    const editor = await openEditor();
    const events = listen(editor);
    await writeLines(editor, 'odd');
    await settled(editor);
    const closed = oneEvent(editor, 'seal-close');
    buttonNamed(editor, 'Save').click();
    buttonNamed(editor, 'Save').click();
    await closed;
    expect(namesOf(events)).to.deep.equal(['seal-save', 'seal-saved', 'seal-close']);
  });

  it('keeps what is typed while a slow store saves as an unsaved change', async () => {
    let answer: (outcome: object) => void = () => undefined;
    const save = () => new Promise((resolve) => (answer = resolve));
    const editor = await openEditor(storeWith({ load: () => ({ state: 'none' }), save }));
    await writeLines(editor, 'odd');
    const asked = oneEvent(editor, 'seal-save');
    await press(editor, 'Save');
    await asked;
    await writeLines(editor, 'odder');
    const saved = oneEvent(editor, 'seal-saved');
    answer({});
    await saved;
    await settled(editor);
    expect(lineField(editor, 0).value).to.equal('odder');
    expect(editor.matches(':state(changed)')).to.equal(true);
  });

  it('stores nothing on a shared computer, and says so', async () => {
    const store = new MemoryStore();
    const editor = await openEditor(store);
    await writeLines(editor, 'odd');
    (deepFirst(editor, 'input[type=checkbox]') as HTMLInputElement).click();
    const refused = oneEvent(editor, 'seal-rejected');
    await press(editor, 'Save');
    expect(await refused).to.include({ code: 'shared-computer' });
    expect(store.load()).to.deep.equal({ state: 'none' });
  });

  it('passes on that the browser may ask the user', async () => {
    const options: unknown[] = [];
    const save = (_: unknown, given: { askToPersist: boolean }) => {
      options.push(given.askToPersist);
      return Promise.resolve({});
    };
    const editor = await openEditor(storeWith({ load: () => ({ state: 'none' }), save }));
    editor.askToPersist = true;
    await writeLines(editor, 'odd');
    const saved = oneEvent(editor, 'seal-saved');
    await press(editor, 'Save');
    await saved;
    expect(options).to.deep.equal([true]);
  });
});

describe('Remove and Save', () => {
  it('dispatch seal-remove, remove the seal, dispatch seal-removed, and close', async () => {
    const store = shown();
    const editor = await openEditor(store);
    const events = listen(editor);
    await press(editor, 'Remove');
    const closed = oneEvent(editor, 'seal-close');
    await press(editor, 'Save');
    await closed;
    expect(namesOf(events)).to.deep.equal(['seal-remove', 'seal-removed', 'seal-close']);
    expect(store.load()).to.deep.equal({ state: 'none' });
  });

  it('remove nothing if the site cancels', async () => {
    const store = shown();
    const editor = await openEditor(store);
    editor.addEventListener('seal-remove', (event) => {
      event.preventDefault();
    });
    await press(editor, 'Remove');
    await press(editor, 'Save');
    expect(store.load()).to.deep.equal({ state: 'shown', seal: textSeal });
    expect(shadowText(editor)).to.include('Undo');
  });

  it('end the warning of a missing seal', async () => {
    const store = new MemoryStore({ state: 'missing', reason: 'gone' });
    const editor = await openEditor(store);
    await press(editor, 'Remove');
    await press(editor, 'Save');
    await waitUntil(() => store.load().state === 'none');
    expect(store.load()).to.deep.equal({ state: 'none' });
  });

  it('are refused as empty if no seal was ever stored', async () => {
    const editor = await openEditor();
    await writeLines(editor, 'odd');
    await press(editor, 'Preview');
    await press(editor, 'Remove');
    const refused = oneEvent(editor, 'seal-rejected');
    await press(editor, 'Save');
    expect(await refused).to.include({ code: 'empty' });
  });
});

describe('a store', () => {
  it('receives the page’s options as plain data', async () => {
    let given: unknown;
    const save = (_: unknown, options: unknown): Promise<object> => {
      given = options;
      return Promise.resolve({});
    };
    const editor = await openEditor(storeWith({ save }));
    await writeLines(editor, 'odd');
    const saved = oneEvent(editor, 'seal-saved');
    await press(editor, 'Save');
    await saved;
    expect(structuredClone(given)).to.deep.equal({ askToPersist: false });
  });

  it('may return nothing, although the contract forbids it', async () => {
    const editor = await openEditor(storeWith({ save: () => Promise.resolve() }));
    await writeLines(editor, 'odd');
    const saved = oneEvent(editor, 'seal-saved');
    await press(editor, 'Save');
    await saved;
    await settled(editor);
  });
});

describe('on a shared computer', () => {
  it('nothing is stored if the user says so while the text is being checked', async () => {
    const store = new MemoryStore();
    const editor = await openEditor(store);
    await writeLines(editor, 'odd');
    await settled(editor);
    const refused = oneEvent(editor, 'seal-rejected');
    buttonNamed(editor, 'Save').click();
    deepFirst(editor, 'input[type=checkbox]').click();
    expect(await refused).to.include({ code: 'shared-computer' });
    expect(store.load()).to.deep.equal({ state: 'none' });
  });

  it('the note and the refusal say how to delete a seal that is stored', async () => {
    const editor = await openEditor(shown());
    deepFirst(editor, 'input[type=checkbox]').click();
    await editor.updateComplete;
    const note = shadowText(deepFirst(editor, '.computer > .note'));
    expect(note).to.equal(englishEditor.sharedKeptNote);
    await writeLines(editor, 'even');
    const refused = oneEvent(editor, 'seal-rejected');
    await press(editor, 'Save');
    await refused;
    await editor.updateComplete;
    expect(shadowText(deepFirst(editor, '.end .error'))).to.equal(note);
  });

  for (const reading of [{ state: 'none' }, { state: 'missing', reason: 'gone' }] as const)
    it(`the note does not claim that a seal is stored: ${reading.state}`, async () => {
      const editor = await openEditor(new MemoryStore(reading));
      deepFirst(editor, 'input[type=checkbox]').click();
      await editor.updateComplete;
      const note = shadowText(deepFirst(editor, '.computer > .note'));
      expect(note).to.equal(englishEditor.sharedNote);
    });

  it('an existing seal can be removed', async () => {
    const store = shown();
    const editor = await openEditor(store);
    deepFirst(editor, 'input[type=checkbox]').click();
    await press(editor, 'Remove');
    const removed = oneEvent(editor, 'seal-removed');
    await press(editor, 'Save');
    await removed;
    expect(store.load()).to.deep.equal({ state: 'none' });
  });
});
