/** Sets the host's custom states, for `:state(…)`, to exactly these names. Skips `false` and undefined. */
export function setCustomStates(
  internals: ElementInternals,
  names: readonly (string | false | undefined)[],
): void {
  internals.states.clear();
  for (const name of names) if (name) internals.states.add(name);
}
