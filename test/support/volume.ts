/**
 * How many cases a volume test tries. `npm run test:deep` runs every file that imports this, with all cases. Other
 * commands run a sample.
 */
declare const process: { readonly env: { readonly TEST_VOLUME?: string } };

/** The number of cases to try now. */
export const volume = ({ sample, full }: { sample: number; full: number }): number =>
  process.env.TEST_VOLUME === 'full' ? full : sample;

/** A number of cases, formatted for a test's title: `1,000`. */
export const counted = (cases: number): string => cases.toLocaleString('en');
