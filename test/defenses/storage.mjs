/** Defenses where storage is full, denied or broken, or where another tab writes at the same moment. */
import { provenBy } from './table.mjs';

const READER = 'store/browser-reader';
const STORE = 'store/browser-store';

/** The defenses of what the store writes, and how it reads. */
export const storageDefenses = [
  ...provenBy('e2e/attacks/a29-no-storage.spec.ts', [
    [
      'A29',
      STORE,
      'localStorage.setItem(RECORD_KEY, record);\n    }\n    catch',
      'localStorage.removeItem(RECORD_KEY); localStorage.setItem("filler", "x".repeat(60)); localStorage.setItem(RECORD_KEY, record);\n    }\n    catch',
      'if the storage is full, a change is refused with a message, and the old seal is unchanged',
    ],
    [
      'A29',
      STORE,
      '/quota/i.test(error.name)',
      'false',
      'if the storage is full, a change is refused with a message, and the old seal is unchanged',
    ],
    [
      'A29',
      READER,
      'return DENIED;',
      "return { state: 'none' };",
      'where storage is forbidden, the page says so and goes on',
    ],
  ]),
  ...provenBy('elements/signin-seal/signin-seal.stores.test.ts', [
    [
      'A29',
      'elements/common/seal-controller',
      'this.#show(DENIED)',
      "this.#show({ state: 'none' })",
      'is withheld, storage-denied, if it throws',
    ],
    [
      'A31',
      READER,
      'SECOND_LOOK_MS));\n  try {\n    const record = storedRecord();',
      'SECOND_LOOK_MS));\n  try {\n    const record = null;',
      'shows no alert if the record comes back within a moment',
    ],
  ]),
  ...provenBy('store/browser-store.broken.test.ts', [
    [
      'A29',
      STORE,
      'if (stored === record && isRecordOf(stored, seal)) return {};',
      'return {};',
      'a save is refused if nothing is written, and nobody is notified',
    ],
    [
      'A29',
      STORE,
      'if (!isOfAnotherTab(stored, record)) restore(old);',
      '',
      'a save is refused, and the old seal is put back: half of it',
    ],
    [
      'A29',
      READER,
      'return canReadRecords() ?',
      'return true ?',
      'a whole text seal is never missing, and is shown once the method is put back',
    ],
    [
      'A29',
      READER,
      'const record: unknown = localStorage[RECORD_KEY];',
      'const record: unknown = localStorage.getItem(RECORD_KEY);',
      'a whole seal is shown, although the storage answers null',
    ],
    [
      'A29',
      STORE,
      'if (storedRecord() !== old) restore(old);',
      '',
      'a save is refused if writing throws, and what it has written is undone',
    ],
    [
      'A29',
      STORE,
      'isRecordOf(stored, seal)',
      'true',
      'a seal is kept whole, or refused: that add toJSON to arrays',
    ],
    [
      'A29',
      STORE,
      'Reflect.set(localStorage, RECORD_KEY, record)',
      '0',
      'a save is refused, and the old seal is put back: half of it',
    ],
    [
      'A29',
      STORE,
      'Reflect.deleteProperty(localStorage, RECORD_KEY)',
      '0',
      'a first save is refused and leaves nothing, although the storage does not remove it',
    ],
    [
      'A31',
      STORE,
      '!isOfAnotherTab(stored, record)',
      'true',
      'a save is refused if another tab writes its seal at the same moment, which stays',
    ],
  ]),
];
