import type { Language } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { translation } from '../messages/translation.js';

type Part = keyof Messages | 'language';

/** A language that the page offers, and which of its parts have loaded. */
export interface KnownLanguage {
  /** Loads the language, which then adds itself. */
  readonly load: (() => Promise<unknown>) | undefined;
  language: Language | undefined;
  messages: Partial<Messages>;
  readonly loading: Set<Part>;
  /** The parts that have loaded, or failed to load. */
  readonly settled: Set<Part>;
}

/** Makes a language of which nothing has loaded. */
export function unloaded(load?: KnownLanguage['load']): KnownLanguage {
  return { load, language: undefined, messages: {}, loading: new Set(), settled: new Set() };
}

/** Renders every element again, in the language that it should show now. */
export function updateElements(): void {
  for (const element of translation.elements) element.requestUpdate();
}

// A part that can't be loaded stays English.
async function loadPart(
  known: KnownLanguage,
  part: Part,
  load: () => Promise<unknown>,
): Promise<void> {
  if (known.loading.has(part)) return;
  known.loading.add(part);
  await load().catch(() => undefined);
  known.settled.add(part);
  updateElements();
}

function loadGroup(known: KnownLanguage, language: Language, group: keyof Messages): void {
  if (group === 'signin') return;
  void loadPart(known, group, async () => {
    const loaded = await language.load[group]();
    known.messages = { ...known.messages, [group]: Reflect.get(loaded, group) as unknown };
  });
}

/** Whether these groups can be shown. Starts to load what is missing. */
export function isReady(known: KnownLanguage, groups: readonly (keyof Messages)[]): boolean {
  const { language, load, settled } = known;
  if (language) {
    for (const group of groups) loadGroup(known, language, group);
    return groups.every((group) => settled.has(group));
  }
  if (load) void loadPart(known, 'language', load);
  return settled.has('language');
}

/** Adds a language that has loaded, with its sign-in sentences. A second copy of it changes nothing. */
export function takeLanguage(known: KnownLanguage, language: Language): void {
  if (known.language) return;
  known.language = language;
  known.messages = { signin: language.signin };
  known.settled.add('signin');
}
