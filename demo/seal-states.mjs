/** Counts how often the sign-in page shows each state. The page reports nothing else about seals. */

const STATES = ['none', 'shown', 'missing', 'withheld', 'foreign'];
const REASONS = [
  'gone',
  'unreadable',
  'newer-version',
  'obscured',
  'framed',
  'insecure',
  'storage-denied',
];

const counts = new Map();

/** Counts one state with its reason. Ignores anything else that a client may send. */
export function countState(state, reason) {
  if (!STATES.includes(state) || !['', ...REASONS].includes(reason)) return;
  const key = reason ? `${state} (${reason})` : state;
  counts.set(key, (counts.get(key) ?? 0) + 1);
  console.log('Seals:', [...counts].map(([name, count]) => `${name} ${count}`).join(', '));
}
