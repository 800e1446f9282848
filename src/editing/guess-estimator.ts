/** Estimates how easily a seal's text is guessed. Its dictionary is large, so only an open editor loads it. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** How easily someone who does not know the user would guess the text. */
export type GuessRisk = 'commonest' | 'high' | 'some' | 'low';

/** Text that takes at most this many guesses is refused as too common. */
const COMMONEST = 1_000;
/** Text that takes at most this many guesses is so common that a copied page could show it and deceive many people. */
const FEW = 10_000;
/** How many guesses a patient attacker with word lists can make. */
const MANY = 1_000_000;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

function estimateOne(text: string): GuessRisk {
  const { guesses, sequence } = estimator.check(text);
  // A part that is in no list is rated by its length alone, which says little about two 漢字.
  const isListed = sequence.every(({ pattern }) => pattern !== 'bruteforce');
  if (isListed && guesses <= COMMONEST) return 'commonest';
  if (isListed && guesses <= FEW) return 'high';
  return guesses <= MANY ? 'some' : 'low';
}

const ORDER: readonly GuessRisk[] = ['commonest', 'high', 'some', 'low'];

/** The risk of the lines, read as one word or as several, whichever is higher. */
export function estimateRisk(lines: readonly string[]): GuessRisk {
  const risks = [lines.join(''), lines.join(' ')].map((text) => estimateOne(text.toLowerCase()));
  return ORDER.find((risk) => risks.includes(risk)) ?? 'low';
}
