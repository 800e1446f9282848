/** Defenses of a seal that the site's server keeps. Those of `server/`, `store/kept-cookies` and `store/kept-protocol` are turned off at the laboratory's server. */
import { provenBy } from './table.mjs';

const COOKIES = 'store/kept-cookies';
const STORE = 'store/kept/kept-store';
const OPERATIONS = 'server/operations';
const HANDLER = 'server/create-seal-handler';

/** What a handler does that goes on with the token of the request. */
const SAME_TOKEN = `const token = tokens[0] ?? newToken();
    if (old) {
        const keys = await keysOf(token);
        const value = await encryptRecord(record, keys);
        const revision = await vault.put(keys.lookup, value, replaced, KEPT_SECONDS);
        return { seal: 'written', revision, cookies: setCookies(port, token) };
    }`;

/** The defenses of `src/store/kept` and `src/server`. */
export const keptDefenses = [
  ...provenBy('e2e/attacks/kept-tabs.spec.ts', [
    [
      'kept',
      STORE,
      "leaveTrace('0')",
      'void 0',
      'a replaced seal does not come back if storage is deleted before the server has the new one',
    ],
  ]),
  // Each of them alone withstands the late answer of `kept-tabs.spec.ts`.
  ...provenBy('store/kept/kept-store.failures.test.ts', [
    [
      'kept',
      'store/kept/kept-lock',
      'if (!locks)',
      'if (true)',
      'delays a save in another tab by 3 s at most',
    ],
  ]),
  ...provenBy('store/kept/synchronize.test.ts', [
    [
      'kept',
      'store/kept/synchronize',
      'if (now === record) return reply;',
      'return reply;',
      'does not vouch for the server’s copy of a seal that was replaced',
    ],
    [
      'kept',
      'store/kept/synchronize',
      'clearTrace();',
      ';',
      'does not vouch for the server’s copy of a seal that was removed',
    ],
  ]),
  ...provenBy('e2e/attacks/kept-planted-token.spec.ts', [
    [
      'kept',
      COOKIES,
      "'__Host-Http-seal'",
      "'seal'",
      'a token that a sibling plants is refused by the browser, and the seal comes back',
    ],
    [
      'kept',
      'server/asked',
      'tokens.length > 1',
      'false',
      'where the browser lets a sibling plant it, the attacker’s seal is not shown, and there is no alarm',
    ],
    [
      'kept',
      OPERATIONS,
      'const token = newToken();',
      SAME_TOKEN,
      'where the browser lets a sibling plant it, it is worth nothing after a save',
    ],
    [
      'kept',
      OPERATIONS,
      'const token = newToken();',
      `${SAME_TOKEN} // As before`,
      'where the browser lets the page’s scripts plant it, it is worth nothing after a save',
    ],
  ]),
  ...provenBy('e2e/attacks/kept-edge-cache.spec.ts', [
    [
      'kept',
      'store/kept-protocol',
      "read: 'POST'",
      "read: 'GET'",
      'an edge that stores answers to GET, whatever they say, gives nobody the seal of another person',
    ],
    [
      'kept',
      'server/answer',
      "'Cache-Control': 'private, no-store',",
      '',
      'an edge that stores answers to POST, too, unless they forbid it, gives nobody the seal of another person',
    ],
    [
      'kept',
      'server/answer',
      "Vary: 'Cookie',",
      '',
      'an edge that stores answers to POST for each cookie, whatever else they say, gives nobody the seal of another person',
    ],
  ]),
  ...provenBy('e2e/attacks/kept-floods.spec.ts', [
    [
      'kept',
      'server/memory-vault',
      'if (!this.#hasRoom(key, value.length))',
      'while (!this.#hasRoom(key, value.length)) this.#remove(this.#kept.keys().next().value);\n        if (false)',
      'that fills the vault evicts no seal',
    ],
    [
      'kept',
      HANDLER,
      "asked.kind === 'create' && !this.#takeCreate()",
      '!this.#takeCreate()',
      'that uses up the budget lets a person change their seal',
    ],
    [
      'kept',
      HANDLER,
      "asked.kind === 'create' && !this.#takeCreate()",
      'false',
      'that uses up the budget keeps a new seal in the browser until the server takes it',
    ],
    [
      'kept',
      'store/kept/synchronize',
      "'newer-version',\n]",
      "'newer-version', 'full']",
      'that fills the vault keeps a new seal in the browser until the server takes it',
    ],
    [
      'kept',
      STORE,
      'if (reply.record === undefined)\n            return UNREACHABLE;',
      "if (reply.record === undefined) return missing('gone');",
      'a flood of requests that the site’s own limits refuse raises no alarm, and the seal appears after it',
    ],
  ]),
];
