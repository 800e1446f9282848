/**
 * Chooses the rows of a long table that are tested: a sample in `npm test`, which must be quick, and all rows in every
 * other command.
 */
declare const process: { readonly env: { readonly TEST_TABLES?: string } };

/** In `npm test`, this number of the cases, spread over all of them. Otherwise all. */
export function sampleOf<Case>(cases: readonly Case[], count: number): readonly Case[] {
  if (process.env.TEST_TABLES !== 'sample') return cases;
  const step = cases.length / count;
  return cases.filter((_, index) => Math.floor(index % step) === 0);
}
