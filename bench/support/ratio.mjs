/** Ratios of paired runs, with an interval for what the machine's noise leaves open. */
import { median } from './report.mjs';

const RESAMPLES = 10_000;
/** The ends of a 95 % interval. */
const TAILS = [0.025, 0.975];

const drawFrom = (values) => values.map(() => values[Math.floor(Math.random() * values.length)]);

/**
 * How many times as long runs take as their partners of the same round: the median of the rounds' ratios, with its 95 %
 * interval by the percentile bootstrap over the rounds (Efron and Tibshirani 1993, chapter 13).
 *
 * @param {readonly number[]} runs
 * @param {readonly number[]} partners of the same rounds, in the same order
 */
export function pairedRatio(runs, partners) {
  const ratios = runs.map((run, round) => run / partners[round]);
  const medians = Array.from({ length: RESAMPLES }, () => median(drawFrom(ratios)));
  const sorted = medians.toSorted((one, other) => one - other);
  const [low, high] = TAILS.map((share) => sorted[Math.round(share * (RESAMPLES - 1))]);
  return { ratio: median(ratios), low, high };
}
