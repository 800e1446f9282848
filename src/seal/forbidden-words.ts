/** Words that would make a poor seal for this person on this site. Nothing given here is kept. */
import { splitCharacters } from './characters.js';
import { commonWords } from './common-words.js';
import type { RejectionCode } from './rejection.js';

/** What words are compared with; an empty string is not compared. */
export interface SignInContext {
  readonly userName: string;
  readonly password: string;
  readonly siteName: string;
  /** The page's host name, without a port. */
  readonly host: string;
}

/** Shorter names are compared with the whole words only: "al" stands in many innocent ones. */
const SHORTEST_PART = 3;
/** Characters, at least, of a text that is refused for being part of another. */
const SHORTEST_OVERLAP = 4;
// Parts of host names that name no site.
const GENERIC_LABELS: ReadonlySet<string> = new Set(
  'www com org net edu gov info shop app dev login signin sso auth account accounts secure web mail'.split(
    ' ',
  ),
);

/** Without case, and with accents and compatibility forms apart from their letters. */
function decompose(text: string): string {
  return text.normalize('NFKD').toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** Letters and digits alone, without case or accents: "Blüe – Whale" is "bluewhale". */
export const fold = (text: string): string => decompose(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Everything but spaces and case: a password may be of signs alone, which fold to nothing. */
const bare = (text: string): string => decompose(text).replace(/\s/gu, '');

/** Whether one of the texts contains the other, without case and spaces, and perhaps without accents and signs. */
function overlap(one: string, other: string): boolean {
  return [bare, fold].some((plain) => {
    const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length);
    return long.includes(short) && splitCharacters(short).length >= SHORTEST_OVERLAP;
  });
}

function holds(words: string, name: string): boolean {
  const folded = fold(name);
  if (folded === '') return false;
  return folded.length < SHORTEST_PART ? words === folded : words.includes(folded);
}

// Of an e-mail address, what stands before the @ tells as much as the whole.
const userNames = (userName: string): readonly string[] => [userName, userName.split('@')[0] ?? ''];

function hostNames(host: string): readonly string[] {
  const labels = host.split('.').filter((label) => !GENERIC_LABELS.has(fold(label)));
  return [host, ...labels.filter((label) => fold(label).length >= SHORTEST_PART)];
}

const equals = (words: string, password: string): boolean =>
  [bare, fold].some((plain) => plain(words) !== '' && plain(words) === plain(password));

/**
 * Why these words (all lines of a seal, or a caption) may not stand in a seal of this person on
 * this site, or undefined. Compared without case, accents, spaces and signs. Of four characters and more, a seal may
 * neither contain the password or the user name, nor be contained in it.
 */
export function checkForbiddenWords(
  lines: readonly string[],
  { userName, password, siteName, host }: SignInContext,
): RejectionCode | undefined {
  const text = lines.join('');
  const words = fold(text);
  if (equals(text, password)) return 'equals-password';
  if (overlap(text, password)) return 'overlaps-password';
  if (userNames(userName).some((name) => holds(words, name) || overlap(text, name)))
    return 'contains-user-name';
  if ([siteName, ...hostNames(host)].some((name) => holds(words, name)))
    return 'contains-site-name';
  return commonWords.has(words) ? 'too-common' : undefined;
}
