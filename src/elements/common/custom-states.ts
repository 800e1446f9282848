import { attempt } from '../../store/attempt.js';

/**
 * Sets the host's custom states, for `:state(…)`, to exactly these names. Skips `false` and undefined. Where a script of the page
 * has broken custom states, the seal still shows.
 */
export function setCustomStates(
  internals: ElementInternals,
  names: readonly (string | false | undefined)[],
): void {
  attempt(() => {
    internals.states.clear();
    for (const name of names) if (name) internals.states.add(name);
  });
}
