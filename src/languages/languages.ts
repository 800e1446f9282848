/** The languages that the page imports, and which of them an element shows. */
import type { Language } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { type Translated, type Translation, translation } from '../messages/translation.js';
import { isBrowser } from '../page/is-browser.js';
import { pageLanguageAt, watchPageLanguage } from '../page/page-language.js';
import {
  type KnownLanguage,
  isReady,
  takeLanguage,
  unloaded,
  updateElements,
} from './known-language.js';
import { lookupKeys } from './language-tag.js';

/** How long an element that shows nothing yet waits for its language, in ms. Then it is shown in English. */
const WAIT_MS = 300;

const ENGLISH = { lang: 'en', dir: 'ltr', messages: {} } as const satisfies Translation;
const WAITING = { ...ENGLISH, messages: undefined };

const english = unloaded();
const known = new Map([['en-Latn', english]]);
const shown = new WeakMap<Translated, KnownLanguage>();
const waiting = new WeakSet<Translated>();
let watch: ((element: Element) => void) | undefined;

function wait(element: Translated): Translation {
  if (waiting.has(element)) return WAITING;
  waiting.add(element);
  setTimeout(() => {
    if (!shown.has(element)) shown.set(element, english);
    element.requestUpdate();
  }, WAIT_MS);
  return WAITING;
}

function translationOf({ language, messages }: KnownLanguage): Translation {
  return language ? { lang: language.tag, dir: language.dir, messages } : ENGLISH;
}

function find(tag: string): KnownLanguage {
  const keys = lookupKeys(tag);
  return keys.map((key) => known.get(key)).find((each) => each !== undefined) ?? english;
}

// An element keeps its language until the next one has loaded, so that nothing on the page disappears.
function translate(element: Translated, groups: readonly (keyof Messages)[]): Translation {
  watch ??= watchPageLanguage(updateElements);
  watch(element);
  const wanted = find(pageLanguageAt(element));
  if (wanted === english || isReady(wanted, groups)) shown.set(element, wanted);
  const now = shown.get(element);
  const [own = 'signin'] = groups;
  if (!now) return wait(element);
  // If its own sentences are missing, the element is shown in English, and marked as English.
  return now.messages[own] ? translationOf(now) : ENGLISH;
}

// A region's own language, if there is one, comes before that of the other regions.
function enter(tag: string, make: () => KnownLanguage): KnownLanguage {
  const [own = tag, shared = tag] = lookupKeys(tag);
  const entry = known.get(own) ?? make();
  known.set(own, entry);
  if (!known.has(shared)) known.set(shared, entry);
  return entry;
}

function follow(): void {
  if (isBrowser) translation.translate = translate;
  updateElements();
}

/** Lets the elements be shown in a language that has loaded. */
export function addLanguage(language: Language): void {
  takeLanguage(
    enter(language.tag, () => unloaded()),
    language,
  );
  follow();
}

/** Offers a language that is loaded only once an element needs it. `load` must call `addLanguage`. */
export function offerLanguage(tag: string, load: () => Promise<unknown>): void {
  enter(tag, () => unloaded(load));
  follow();
}
