import { action } from 'storybook/actions';
import type { StoryContext } from '@storybook/web-components-vite';
import { eventTypes } from '../docs/manifest.ts';

const FIELDS = ['state', 'reason', 'code', 'line', 'cancelable'] as const;

const toldBy = (event: Event): Record<string, unknown> =>
  Object.fromEntries(
    FIELDS.filter((field) => field in event).map((field) => [field, Reflect.get(event, field)]),
  );

/** Shows every event of the elements, as the manifest names them, among the actions. */
export function logEvents({ canvasElement }: StoryContext): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  for (const type of eventTypes) {
    const log = action(type);
    const tell = (event: Event): void => {
      log(toldBy(event));
    };
    // On the way down: `error` does not bubble.
    canvasElement.addEventListener(type, tell, { capture: true, signal });
  }
  return () => {
    listening.abort();
  };
}
