/** Checks for text that would make a poor seal for this user on this site. Nothing passed in is kept. */
import { commonWords } from './common-words.js';
import type { RejectionCode } from './rejection.js';

/** What a seal's text is compared with. Empty strings are skipped. */
export interface SignInContext {
  readonly userName: string;
  readonly password: string;
  readonly siteName: string;
  /** The page's host name, without a port. */
  readonly host: string;
}

/** Shorter names must match the whole text: "al" occurs in many harmless words. */
const SHORTEST_PART = 3;
// Parts of host names that do not identify a site.
const GENERIC_LABELS: ReadonlySet<string> = new Set(
  'www com org net edu gov info shop app dev login signin sso auth account accounts secure web mail'.split(
    ' ',
  ),
);

/** Keeps only letters and digits, without case or accents: "Blüe – Whale" becomes "bluewhale". */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

function contains(folded: string, name: string): boolean {
  const part = fold(name);
  if (part === '') return false;
  return part.length < SHORTEST_PART ? folded === part : folded.includes(part);
}

// The part of an e-mail address before the @ identifies the user as well as the whole.
const userNames = (userName: string): readonly string[] => [userName, userName.split('@')[0] ?? ''];

function hostNames(host: string): readonly string[] {
  const labels = host.split('.').filter((label) => !GENERIC_LABELS.has(fold(label)));
  return [host, ...labels.filter((label) => fold(label).length >= SHORTEST_PART)];
}

// A password of symbols folds to nothing, so the text without spaces is compared, too.
function equals(text: string, password: string): boolean {
  const bare = (spaced: string): string => spaced.replace(/\s/gu, '').toLowerCase();
  if (password === '') return false;
  return bare(text) === bare(password) || (fold(text) !== '' && fold(text) === fold(password));
}

/**
 * Why this text (all lines of a seal, or a caption) is not allowed for this user on this site. Undefined if it is. The
 * comparison ignores case, accents, spaces and symbols.
 */
export function checkForbiddenWords(
  lines: readonly string[],
  { userName, password, siteName, host }: SignInContext,
): RejectionCode | undefined {
  const text = lines.join('');
  const folded = fold(text);
  if (equals(text, password)) return 'equals-password';
  if (userNames(userName).some((name) => contains(folded, name))) return 'contains-user-name';
  if ([siteName, ...hostNames(host)].some((name) => contains(folded, name)))
    return 'contains-site-name';
  return commonWords.has(folded) ? 'too-common' : undefined;
}
