/** What a request asks for, read from its method and headers alone. */
import {
  type KeptAnswer,
  type KeptRequest,
  PORT_HEADER,
  SEAL_HEADER,
  keptMethods,
} from '../store/kept-protocol.js';
import { tokensOf } from './cookies.js';
import { isFromOwnPage } from './same-origin.js';

/** What a request does. A `create` is a write that replaces nothing. */
export type SealRequestKind = 'read' | 'create' | 'write' | 'renew' | 'remove';

/** A well-formed request. */
export interface Asked {
  readonly kind: SealRequestKind;
  /** The page's port, empty for the default port. */
  readonly port: string;
  readonly tokens: readonly string[];
  /** The revision that the page renews or replaces. */
  readonly revision: string | undefined;
}

/** What a request asks for, or why it is refused. */
export type Question =
  | { readonly asked: Asked; readonly refused?: undefined }
  | { readonly asked?: undefined; readonly refused: KeptAnswer };

const PORT = /^[1-9]\d{0,4}$/;
const MAX_PORT = 65_535;

// A proxy that compresses makes an ETag weak, or adds the method to it.
const REVISION = /^(?:W\/)?"(\w{1,64})(?:-(?:gzip|br|deflate|zstd))?"$/;

const methods: ReadonlySet<string> = new Set(Object.values(keptMethods));

const isRequest = (seal: string): seal is KeptRequest => Object.hasOwn(keptMethods, seal);

/** Whether this can be a page's port. Empty means the default port. */
export const isPort = (port: string): boolean =>
  port === '' || (PORT.test(port) && Number(port) <= MAX_PORT);

const revisionOf = (match: string | null): string | undefined => REVISION.exec(match ?? '')?.[1];

/** The port that the page sent, empty for the default port. */
export const portOf = ({ headers }: Request): string => headers.get(PORT_HEADER) ?? '';

function refusalOf(request: Request): KeptAnswer | undefined {
  const seal = request.headers.get(SEAL_HEADER);
  const port = portOf(request);
  if (!isFromOwnPage(request, port)) return 'forbidden';
  if (!methods.has(request.method)) return 'wrong-method';
  if (seal === null) return 'forbidden';
  const isMeant = isRequest(seal) && keptMethods[seal] === request.method;
  return isMeant && isPort(port) ? undefined : 'bad-request';
}

/** The kind, or undefined if the preconditions are missing or wrong. */
function kindOf({ headers }: Request): SealRequestKind | undefined {
  const seal = headers.get(SEAL_HEADER) as KeptRequest;
  const [match, noneMatch] = [headers.get('if-match'), headers.get('if-none-match')];
  if (seal === 'read' || seal === 'remove') return seal;
  if (seal === 'write' && match === null && noneMatch === '*') return 'create';
  return noneMatch === null && revisionOf(match) !== undefined ? seal : undefined;
}

/** Reads a request without its body. What comes from elsewhere is refused before its cookies are read. */
export function readQuestion(request: Request): Question {
  const refused = refusalOf(request);
  if (refused) return { refused };
  const kind = kindOf(request);
  const port = portOf(request);
  const tokens = tokensOf(request, port);
  const isAmbiguous = tokens.length > 1 && kind !== 'remove';
  if (!kind || isAmbiguous) return { refused: 'bad-request' };
  return { asked: { kind, port, tokens, revision: revisionOf(request.headers.get('if-match')) } };
}
