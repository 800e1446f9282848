/** Words that would make a poor seal for this person on this site. Nothing given here is kept. */
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
// Parts of host names that name no site.
const GENERIC_LABELS: ReadonlySet<string> = new Set(
  'www com org net edu gov info shop app dev login signin sso auth account accounts secure web mail'.split(
    ' ',
  ),
);

/** Letters and digits alone, without case or accents: "Blüe – Whale" is "bluewhale". */
export function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
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

// A password of signs alone folds to nothing, so the bare text is compared too.
function equals(words: string, password: string): boolean {
  const bare = (text: string): string => text.replace(/\s/gu, '').toLowerCase();
  if (password === '') return false;
  return bare(words) === bare(password) || (fold(words) !== '' && fold(words) === fold(password));
}

/**
 * Why these words (all lines of a seal, or a caption) may not stand in a seal of this person on
 * this site, or undefined. Compared without case, accents, spaces and signs.
 */
export function checkForbiddenWords(
  lines: readonly string[],
  { userName, password, siteName, host }: SignInContext,
): RejectionCode | undefined {
  const words = fold(lines.join(''));
  if (equals(lines.join(''), password)) return 'equals-password';
  if (userNames(userName).some((name) => holds(words, name))) return 'contains-user-name';
  if ([siteName, ...hostNames(host)].some((name) => holds(words, name)))
    return 'contains-site-name';
  return commonWords.has(words) ? 'too-common' : undefined;
}
