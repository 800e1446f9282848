import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { englishRejections } from '../../src/messages/en/rejections.js';
import type { RejectionCode } from '../../src/seal/rejection.js';
import { MemoryStore } from '../../src/store/memory-store.js';
import { type Person, listenFor, personAt } from './person.js';

/** What a person does that the editor refuses. */
export type Steps = (person: Person, context: StoryContext) => unknown;

/** A story that ends with the editor's message for this refusal, with the name of the file's format if it has one, and with its event. */
export function refusal(code: RejectionCode, steps: Steps, format = ''): StoryObj {
  return {
    play: async (context) => {
      const { canvasElement } = context;
      const received = listenFor(canvasElement, 'seal-rejected');
      const person = await personAt(canvasElement, 'seal-editor');
      await steps(person, context);
      const message = englishRejections[code].replace('{format}', format);
      await expect(await person.reads(message)).toBeVisible();
      // The message may show while the person types. The event comes with the refusal itself.
      await waitFor(() => expect(received.at(-1)).toMatchObject({ code }));
    },
  };
}

/** A refusal to save these lines. */
export const refusalOfLines = (code: RejectionCode, ...lines: readonly string[]): StoryObj =>
  refusal(code, async (person) => {
    await person.writesLines(...lines);
    await person.presses('Save');
  });

/** A refusal by the store to save a seal. */
export function refusalOfStore(code: RejectionCode): StoryObj {
  const steps: Steps = async (person) => {
    await person.writesLines('otter', 'lamp');
    await person.presses('Save');
  };
  const store = (): MemoryStore => Object.assign(new MemoryStore(), { refuseWith: code });
  return { ...refusal(code, steps), loaders: [() => ({ store: store() })] };
}
