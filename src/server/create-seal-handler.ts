/** Answers the page's requests. */
import { type Answer, respond } from './answer.js';
import { type Asked, type SealRequestKind, readQuestion } from './asked.js';
import { checkOptions } from './check-options.js';
import { type CreateBudget, openBudget } from './create-budget.js';
import { deadlineIn, vaultBefore } from './deadline.js';
import { read, remove, renew, write } from './operations.js';
import { readWritten } from './read-written.js';
import { type SealVault, isFull } from './seal-vault.js';

/** How long the vault may take for one request, and `allow` before it, in ms. */
const VAULT_MS = 2000;

/** What `createSealHandler` takes. */
export interface SealHandlerOptions {
  /** Where the encrypted records are kept. */
  readonly vault: SealVault;
  /**
   * Your own limits. Called for each request that may come from your pages, before its body is read and the vault is asked.
   * False refuses it with 429; if it throws or takes over two seconds, the response is 503.
   */
  readonly allow?: (
    request: Request,
    kind: SealRequestKind,
    context?: unknown,
  ) => boolean | Promise<boolean>;
  /**
   * Called with every failure that the response hides: the vault or `allow` failed, a value is damaged, or a browser
   * came with a token whose record is gone (a `SealLostError`). No error of ours contains a token or a seal. What it throws, or
   * rejects with, is ignored.
   */
  readonly onError?: (error: unknown, kind: SealRequestKind) => unknown;
  /** How many records this process creates: 100 at once, then 1 a second, by default. */
  readonly creates?: CreateBudget;
}

/** Answers one request. The context is given to `allow`: use it for what the request lacks, such as the client's address. */
export type SealHandler = (request: Request, context?: unknown) => Promise<Response>;

/** A browser came with a token, but the vault has lost its record, or a newer save has replaced it. */
export class SealLostError extends Error {
  override readonly name = 'SealLostError';

  constructor() {
    super('A browser has a token, but the vault has no record for it.');
  }
}

type Report = (error: unknown, kind: SealRequestKind) => void;

/** Reports that never throw, and that no response waits for. */
function reporter(onError: SealHandlerOptions['onError']): Report {
  const report = async (...given: Parameters<Report>): Promise<void> => {
    await onError?.(...given);
  };
  return (error, kind) => {
    // The response must not depend on it, and an unhandled rejection would end the process.
    report(error, kind).catch(() => undefined);
  };
}

async function isAllowed(
  { allow }: SealHandlerOptions,
  ...given: Parameters<NonNullable<SealHandlerOptions['allow']>>
): Promise<boolean> {
  if (!allow) return true;
  const { before, clear } = deadlineIn(VAULT_MS, 'Your `allow` took over 2 s.');
  try {
    return await before(allow(...given));
  } finally {
    clear();
  }
}

async function useVault(
  vault: SealVault,
  use: (vault: SealVault) => Promise<Answer>,
): Promise<Answer> {
  const deadline = deadlineIn(VAULT_MS, 'The vault took over 2 s.');
  try {
    return await use(vaultBefore(deadline, vault));
  } finally {
    deadline.clear();
  }
}

const operations = { read, renew, remove };

class Handler {
  readonly #options: SealHandlerOptions;
  readonly #takeCreate: () => boolean;
  readonly #report: Report;

  constructor(options: SealHandlerOptions) {
    this.#options = options;
    this.#takeCreate = openBudget(options.creates);
    this.#report = reporter(options.onError);
  }

  async answer(request: Request, context: unknown): Promise<Answer> {
    const { asked, refused } = readQuestion(request);
    if (refused) return { seal: refused };
    try {
      const answer = await this.#answerTo(asked, request, context);
      const fault = answer.seal === 'unknown' ? new SealLostError() : answer.fault;
      if (fault) this.#report(fault, asked.kind);
      return answer;
    } catch (error) {
      this.#report(error, asked.kind);
      return { seal: isFull(error) ? 'full' : 'unavailable' };
    }
  }

  async #answerTo(asked: Asked, request: Request, context: unknown): Promise<Answer> {
    const { kind } = asked;
    if (!(await isAllowed(this.#options, request, kind, context)))
      return { seal: 'too-many-requests' };
    if (kind === 'create' || kind === 'write') return this.#write(asked, request);
    return useVault(this.#options.vault, (vault) => operations[kind](asked, vault));
  }

  async #write(asked: Asked, request: Request): Promise<Answer> {
    const { bytes, refused } = await readWritten(request);
    if (refused) return { seal: refused };
    if (asked.kind === 'create' && !this.#takeCreate()) return { seal: 'too-many-requests' };
    return useVault(this.#options.vault, (vault) => write(asked, bytes, vault));
  }
}

/**
 * Makes the function that answers the page's requests. Mount it at `/.well-known/signin-seal` for all methods. It uses Fetch
 * and Web Crypto alone, and never throws.
 *
 * @throws A `TypeError` if an option is missing or of the wrong kind.
 */
export function createSealHandler(options: SealHandlerOptions): SealHandler {
  checkOptions(options);
  const handler = new Handler(options);
  return async (request, context) => respond(await handler.answer(request, context));
}
