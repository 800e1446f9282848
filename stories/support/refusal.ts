import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { englishRejections } from '../../src/messages/en/rejections.js';
import type { RejectionCode } from '../../src/seal/rejection.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { type Person, listenFor, personAt } from './person.js';

/** What a person does until the editor refuses it. */
export type Steps = (person: Person, context: StoryContext) => unknown;

/** A story that ends with the editor's words for this refusal, and with its event. */
export function refusal(code: RejectionCode, steps: Steps): StoryObj {
  return {
    play: async (context) => {
      const { canvasElement } = context;
      const heard = listenFor(canvasElement, 'seal-rejected');
      const person = await personAt(canvasElement, 'seal-editor');
      await steps(person, context);
      await expect(await person.reads(englishRejections[code])).toBeVisible();
      // The words may show while they are typed; the event comes with the refusal itself.
      await waitFor(() => expect(heard.at(-1)).toMatchObject({ code }));
    },
  };
}

/** A refusal of these lines, when they are to be saved. */
export const refusalOfLines = (code: RejectionCode, ...lines: readonly string[]): StoryObj =>
  refusal(code, async (person) => {
    await person.writesLines(...lines);
    await person.presses('Save');
  });

/** A refusal by the store, when the seal is to be saved. */
export function refusalOfStore(code: RejectionCode): StoryObj {
  const steps: Steps = async (person) => {
    await person.writesLines('otter', 'lamp');
    await person.presses('Save');
  };
  const store = (): MemoryStore => Object.assign(new MemoryStore(), { refuseWith: code });
  return { ...refusal(code, steps), loaders: [() => ({ store: store() })] };
}
