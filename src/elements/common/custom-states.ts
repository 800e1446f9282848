/** Makes exactly these names match `:state(…)` on the host of the internals; what is none is passed over. */
export function setCustomStates(
  internals: ElementInternals,
  names: readonly (string | false | undefined)[],
): void {
  try {
    internals.states.clear();
    for (const name of names) if (name) internals.states.add(name);
  } catch {
    // Chromium before 125 takes dashed names alone, and no page may break over a style.
  }
}
