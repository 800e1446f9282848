/** Sets the host's custom states, for `:state(…)`, to exactly these names. Skips `false` and undefined. */
export function setCustomStates(
  internals: ElementInternals,
  names: readonly (string | false | undefined)[],
): void {
  try {
    internals.states.clear();
    for (const name of names) if (name) internals.states.add(name);
  } catch {
    // Chromium before 125 accepts only names with dashes. A missing style must not break the page.
  }
}
