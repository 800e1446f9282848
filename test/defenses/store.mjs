/** Defenses of what the browser keeps. */
import { provenBy } from './table.mjs';

const READER = 'store/browser-reader';
const STORE = 'store/browser-store';
const TRACE = 'store/trace-cookie';
const NAMES = 'store/kept-cookies';

/** The defenses of `src/store`. */
export const storeDefenses = [
  ...provenBy('e2e/attacks/a12-tossed-cookie.spec.ts', [
    [
      'A12',
      NAMES,
      "'__Host-seal-made'",
      "'seal-made'",
      'a cookie set by a sibling’s script is not taken for the trace',
    ],
    [
      'A12',
      TRACE,
      'cookies.includes',
      'String(all).includes',
      'a cookie set by a sibling’s script is not taken for the trace',
    ],
    [
      'A12',
      READER,
      'renew();\n    const',
      'const',
      'a flood of cookies evicts the trace, and the seal renews it',
    ],
  ]),
  ...provenBy('e2e/attacks/a18-back-forward-cache.spec.ts', [
    [
      'A18',
      READER,
      "addEventListener('pageshow'",
      "addEventListener('never'",
      'a restored page that gets only pageshow reads the seal again',
    ],
    [
      'A18',
      READER,
      "addEventListener('visibilitychange'",
      "addEventListener('never'",
      'a restored page that gets only visibilitychange reads the seal again',
    ],
    [
      'A18',
      READER,
      "addEventListener('pageshow'",
      "addEventListener('never'",
      'a restored page that gets only pageshow reads the seal again',
      'firefox',
    ],
  ]),
  ...provenBy('e2e/attacks/a28-polluted-record.spec.ts', [
    [
      'A28',
      'store/seal-record',
      'const { value } = sealIn(record.seal);',
      `const merge = (to, from) => {
        for (const key of Object.keys(from)) to[key] = Object(from[key]) === from[key] ? merge(to[key] ?? [], from[key]) : from[key];
        return to;
      };
      const value = merge({}, record.seal);`,
      'the seal is read from such a record, and no object is changed',
    ],
  ]),
  ...provenBy('e2e/attacks/a30-clear-site-data.spec.ts', [
    [
      'A30',
      READER,
      'readTrace() ? lookAgain(renew)',
      'false ? lookAgain()',
      'a site that clears its storage shows that a seal is missing',
    ],
    [
      'A30',
      READER,
      'renew();\n    const',
      'const',
      'a site that clears only its cookies keeps the seal, which writes its trace again',
    ],
  ]),
  ...provenBy('store/browser-store.test.ts', [
    [
      'A29',
      READER,
      'return DENIED;',
      "return { state: 'none' };",
      'the seal is withheld: accessing the storage throws',
    ],
    [
      'A30',
      READER,
      'record !== null && record !== REMOVED_RECORD',
      'record !== REMOVED_RECORD',
      'is not renewed if the record is gone by then',
    ],
    [
      'A31',
      READER,
      'record !== null && record !== REMOVED_RECORD',
      'record !== null',
      'is not renewed if the record is of a removal by then',
    ],
    [
      'A31',
      READER,
      "if (!readTrace()) return { state: 'none' };",
      '',
      'raises no alarm if it goes within a moment, as after a removal in another tab',
    ],
    [
      'A31',
      READER,
      "if (renew === renewTraceSoon) leaveTrace();\n    return { state: 'missing'",
      "return { state: 'missing'",
      'leaves a trace of 400 days for no record with a trace',
    ],
  ]),
  ...provenBy('store/browser-store.watch.test.ts', [
    [
      'A31',
      READER,
      "addEventListener('load'",
      "addEventListener('never'",
      'are notified of the end of loading, before which another page may have changed the record',
    ],
    [
      'A30',
      READER,
      'if (isPageVisible()) notifyWatchers',
      'notifyWatchers',
      'are not notified when the page is hidden, because reading would write a cleared trace again',
    ],
    ['A31', READER, '|| key === null', '', 'are notified of clearing the whole storage'],
  ]),
  ...provenBy('e2e/attacks/a31-two-builds.spec.ts', [
    [
      'A31',
      STORE,
      'if (isNewer)',
      'if (false)',
      'the older page says that it is too old, and does not change the newer seal',
    ],
    [
      'A31',
      'store/seal-record',
      'version > RECORD_VERSION',
      'false',
      'the older page says that it is too old, and does not change the newer seal',
    ],
    [
      'A31',
      READER,
      "addEventListener('storage'",
      "addEventListener('never'",
      'if two tabs save at once, one wins, and both show its seal',
    ],
    [
      'A31',
      STORE,
      'replaceRecord(REMOVED_RECORD)',
      '(localStorage.removeItem(RECORD_KEY), {})',
      'a trace that another tab renews just after the removal raises no alarm',
    ],
    [
      'A31',
      READER,
      'clearTrace();',
      '',
      'a trace that another tab renews just after the removal raises no alarm',
    ],
  ]),
  ...provenBy('e2e/attacks/a32-another-port.spec.ts', [
    [
      'A32',
      NAMES,
      '(port ?',
      '(false ?',
      'another port of the host has no seal, and says so without an alarm',
    ],
  ]),
];
