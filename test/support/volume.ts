/**
 * How many cases a test of volume tries. `npm run test:deep` runs every file that imports this, and there each tries
 * all of its cases; elsewhere a sample.
 */
declare const process: { readonly env: { readonly TEST_VOLUME?: string } };

/** The number of cases to try now. */
export const volume = ({ sample, full }: { sample: number; full: number }): number =>
  process.env.TEST_VOLUME === 'full' ? full : sample;

/** A number of cases as a title names it: `1,000`. */
export const counted = (cases: number): string => cases.toLocaleString('en');
