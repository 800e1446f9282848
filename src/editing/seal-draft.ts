/** A seal that is being made: plain data, and functions on it. */
import type { Picture } from '../picture/make-picture.js';
import { type SignInContext, checkForbiddenWords } from '../seal/forbidden-words.js';
import type { ColourName } from '../seal/palette.js';
import { checkLineWidth } from '../seal/line-width.js';
import type { Checked, RejectionCode } from '../seal/rejection.js';
import { parseSeal } from '../seal/parse-seal.js';
import { isSameLines, isSamePicture } from '../seal/same-seal.js';
import type { Seal } from '../seal/seal.js';
import { checkLine, normalizeLine } from '../seal/text.js';

/** Everything typed and chosen for both kinds, so that switching kinds loses nothing. */
export interface SealDraft {
  readonly kind: Seal['kind'];
  readonly lines: readonly [string, string, string];
  readonly picture: Picture | undefined;
  readonly caption: string;
  readonly colour: ColourName;
  /** Undefined until its random bits are drawn. */
  readonly pattern: string | undefined;
}

/** The field that a rejection belongs to. `text` means all lines together. */
export type DraftField = 'line-0' | 'line-1' | 'line-2' | 'text' | 'picture' | 'caption';

/** A draft's rejections, by field. */
export type DraftRejections = Readonly<Partial<Record<DraftField, RejectionCode>>>;

/** A draft with nothing in it. */
export function emptyDraft(colour: ColourName, kind: Seal['kind'] = 'text'): SealDraft {
  return { kind, lines: ['', '', ''], picture: undefined, caption: '', colour, pattern: undefined };
}

/** The draft of an existing seal. */
export function draftOf(seal: Seal): SealDraft {
  const empty = { ...emptyDraft(seal.colour, seal.kind), pattern: seal.pattern };
  if (seal.kind === 'picture') return { ...empty, picture: seal, caption: seal.caption };
  const [first = '', second = '', third = ''] = seal.lines;
  return { ...empty, lines: [first, second, third] };
}

/** The lines that are not empty, normalized as they would be stored. */
export function filledLines({ lines }: SealDraft): readonly string[] {
  return lines.map(normalizeLine).filter((line) => line !== '');
}

/** The lines that the seal would have; none for a picture. */
export const writtenLines = (draft: SealDraft): readonly string[] =>
  draft.kind === 'text' ? filledLines(draft) : [];

/** Whether there is no text, picture or caption. */
export function isEmptyDraft(draft: SealDraft): boolean {
  return filledLines(draft).length === 0 && !draft.picture && draft.caption.trim() === '';
}

/** Whether the draft's kind of seal has any text, picture or caption. */
export function hasContent(draft: SealDraft): boolean {
  if (draft.kind === 'text') return filledLines(draft).length > 0;
  return draft.picture !== undefined || draft.caption.trim() !== '';
}

/** Whether two drafts are equal. */
export function isSameDraft(one: SealDraft, other: SealDraft): boolean {
  return (
    one.kind === other.kind &&
    one.colour === other.colour &&
    one.caption === other.caption &&
    one.pattern === other.pattern &&
    isSamePicture(one.picture, other.picture) &&
    isSameLines(one.lines, other.lines)
  );
}

/** The draft as a seal, or why it is not one yet. */
export function sealOf(draft: SealDraft): Checked<Seal> {
  const { kind, colour, pattern, picture, caption } = draft;
  return parseSeal(
    kind === 'text'
      ? { kind, colour, pattern, lines: filledLines(draft) }
      : { ...picture, kind, colour, pattern, caption },
  );
}

function checkText(draft: SealDraft, context: SignInContext): DraftRejections {
  const found: Partial<Record<DraftField, RejectionCode>> = {};
  draft.lines.map(normalizeLine).forEach((line, index) => {
    const code = line === '' ? undefined : (checkLine(line) ?? checkLineWidth(line));
    if (code) found[`line-${index as 0 | 1 | 2}`] = code;
  });
  const lines = filledLines(draft);
  const text = lines.length === 0 ? 'empty' : checkForbiddenWords(lines, context);
  return text ? { ...found, text } : found;
}

function checkPicture(draft: SealDraft, context: SignInContext): DraftRejections {
  if (!draft.picture) return { picture: 'picture-missing' };
  const caption = sealOf(draft).rejection?.code ?? checkForbiddenWords([draft.caption], context);
  return caption ? { caption } : {};
}

/** Every reason why the draft can't be this user's seal on this site, by field. */
export function checkDraft(draft: SealDraft, context: SignInContext): DraftRejections {
  return draft.kind === 'text' ? checkText(draft, context) : checkPicture(draft, context);
}

/** Rejections that only mean that something is missing. They are shown only when Preview or Save is pressed. */
const INCOMPLETE: readonly RejectionCode[] = ['empty', 'picture-missing', 'caption-missing'];

/** The rejections to show while the user is still typing. */
export function whileWriting(rejections: DraftRejections): DraftRejections {
  return Object.fromEntries(
    Object.entries(rejections).filter(([, code]) => !INCOMPLETE.includes(code)),
  );
}

/** The seal that the preview can already draw. A picture is shown even before it has a caption. */
export function drawableSeal(draft: SealDraft): Seal | undefined {
  return sealOf(draft).value ?? sealOf({ ...draft, caption: '…' }).value;
}
