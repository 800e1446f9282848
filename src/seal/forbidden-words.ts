/** Checks for text that would make a poor seal for this user on this site. Nothing passed in is kept. */
import { splitCharacters } from './characters.js';
import { commonWords } from './common-words.js';
import type { RejectionCode } from './rejection.js';

/** What a seal's text is compared with. Empty strings are skipped. */
export interface SignInContext {
  readonly userName: string;
  readonly password: string;
  readonly siteName: string;
  /** The page's host name, without a port. */
  readonly host: string;
  /** Encodes text as it appears in a host name: "пример" becomes "xn--e1afmkfd". Empty if it can't be part of one. */
  readonly asHost?: ((text: string) => string) | undefined;
}

/** Shorter names must match the whole text: "al" occurs in many harmless words. */
const SHORTEST_PART = 3;
/** From this many characters on, a text is refused if it is part of another. */
const SHORTEST_OVERLAP = 4;
// Parts of host names that do not identify a site.
const GENERIC_LABELS: ReadonlySet<string> = new Set(
  'www com org net edu gov info shop app dev login signin sso auth account accounts secure web mail'.split(
    ' ',
  ),
);

/** Without case, and with accents and compatibility forms separated from their letters. */
function decompose(text: string): string {
  return text.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

// Accents, and the points that Hebrew, Arabic and Syriac are mostly written without. In most other scripts, marks are vowels.
const ACCENTS = /(?=\p{M})[\p{sc=Zinh}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}]/gu;

/** Keeps only letters, vowel signs and digits, without case or accents: "Blüe – Whale" becomes "bluewhale". */
export const fold = (text: string): string =>
  decompose(text)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(ACCENTS, '');

/** Removes only spaces and case, because folding would leave nothing of a password that has only symbols. */
const bare = (text: string): string => decompose(text).replace(/\s/gu, '');

// In Indic scripts, marks join several letters into one character.
const isLong = (text: string): boolean =>
  splitCharacters(text.replace(/\p{M}/gu, '')).length >= SHORTEST_OVERLAP;

/** Whether one of the texts contains the other, ignoring case and spaces, and perhaps accents and symbols. */
function overlap(one: string, other: string): boolean {
  return [bare, fold].some((plain) => {
    const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length);
    return long.includes(short) && isLong(short);
  });
}

function contains(folded: string, name: string): boolean {
  const part = fold(name);
  if (part === '') return false;
  return part.length < SHORTEST_PART ? folded === part : folded.includes(part);
}

// The part of an e-mail address before the @ identifies the user as well as the whole.
const userNames = (userName: string): readonly string[] => [userName, userName.split('@')[0] ?? ''];

// Without the top-level domain, which rarely identifies a site: people may write "honey" at bank.one. An IP address has none.
function labelsOf(host: string): readonly string[] {
  const labels = host.replace(/\.$/, '').split('.');
  if (/^[\d.]+$/.test(host)) return [];
  return labels.length > 1 ? labels.slice(0, -1) : labels;
}

/** Whether the text is the whole top-level domain, which is a brand's own at home.barclays. */
function isOwnDomain(folded: string, host: string): boolean {
  const [last = ''] = host.replace(/\.$/, '').split('.').slice(-1);
  return !GENERIC_LABELS.has(last) && fold(last).length >= SHORTEST_PART && folded === fold(last);
}

function hostNames(host: string): readonly string[] {
  const labels = labelsOf(host).filter((label) => !GENERIC_LABELS.has(fold(label)));
  return [host, ...labels.filter((label) => fold(label).length >= SHORTEST_PART)];
}

/** In characters. Longer text is refused for its length. */
const MOST_COMPARED = 60;

// The page knows a non-Latin host only in Punycode, so each part of the text is encoded and compared with it.
function spellsLabel(text: string, { host, asHost }: SignInContext): boolean {
  const labels = labelsOf(host).filter((label) => label.startsWith('xn--'));
  if (!asHost || labels.length === 0) return false;
  const characters = splitCharacters(text.replace(/\s/gu, ''));
  if (characters.length > MOST_COMPARED) return false;
  const isLabel = (part: readonly string[]): boolean => labels.includes(asHost(part.join('')));
  const parts = characters.flatMap((_, start) =>
    characters
      .slice(start + SHORTEST_PART - 1)
      .map((_, more) => characters.slice(start, start + SHORTEST_PART + more)),
  );
  return [characters, ...parts].some(isLabel);
}

const equals = (text: string, password: string): boolean =>
  [bare, fold].some((plain) => plain(text) !== '' && plain(text) === plain(password));

/**
 * Why this text (all lines of a seal, or a caption) is not allowed for this user on this site. Undefined if it is. The
 * comparison ignores case, accents, spaces and symbols. From four characters on, a seal may neither contain the password
 * or the user name nor be part of it.
 */
export function checkForbiddenWords(
  lines: readonly string[],
  context: SignInContext,
): RejectionCode | undefined {
  const { userName, password, siteName, host } = context;
  const text = lines.join('');
  const folded = fold(text);
  if (equals(text, password)) return 'equals-password';
  if (overlap(text, password)) return 'overlaps-password';
  if (userNames(userName).some((name) => contains(folded, name) || overlap(text, name)))
    return 'contains-user-name';
  if (
    [siteName, ...hostNames(host)].some((name) => contains(folded, name)) ||
    isOwnDomain(folded, host)
  )
    return 'contains-site-name';
  if (spellsLabel(text, context)) return 'contains-site-name';
  return commonWords.has(folded) ? 'too-common' : undefined;
}
