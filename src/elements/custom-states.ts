/** Makes exactly these names match `:state(…)` on the host of the internals. */
export function setCustomStates(internals: ElementInternals, names: readonly string[]): void {
  try {
    internals.states.clear();
    for (const name of names) internals.states.add(name);
  } catch {
    // Chromium before 125 takes dashed names alone, and no page may break over a style.
  }
}
