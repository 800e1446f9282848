import { action } from 'storybook/actions';
import type { StoryContext } from '@storybook/web-components-vite';
import { eventTypes } from '../docs/manifest.ts';

const FIELDS = ['state', 'reason', 'code', 'line', 'cancelable'] as const;

const fieldsOf = (event: Event): Record<string, unknown> =>
  Object.fromEntries(
    FIELDS.filter((field) => field in event).map((field) => [field, Reflect.get(event, field)]),
  );

/** Shows every event of the elements, as listed in the manifest, in the Actions panel. */
export function logEvents({ canvasElement }: StoryContext): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  for (const type of eventTypes) {
    const log = action(type);
    const logEvent = (event: Event): void => {
      log(fieldsOf(event));
    };
    // In the capture phase, because `error` does not bubble.
    canvasElement.addEventListener(type, logEvent, { capture: true, signal });
  }
  return () => {
    listening.abort();
  };
}
