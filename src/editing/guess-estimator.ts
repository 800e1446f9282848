/** Estimates how soon words are guessed. Heavy (its dictionary), so it is loaded with an open editor alone. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** How soon someone who does not know the person would come upon the words. */
export type GuessRisk = 'commonest' | 'high' | 'some' | 'low';

/** Guesses within which words count as the commonest, which are refused. */
const COMMONEST = 1_000;
/** Guesses within which a copied page that shows one common seal would deceive many people. */
const FEW = 10_000;
/** Guesses that a patient attacker with lists of words can spend. */
const MANY = 1_000_000;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

function estimateOne(words: string): GuessRisk {
  const { guesses, sequence } = estimator.check(words);
  // A part that is in no list is counted by its length alone, which says little of two 漢字.
  const isListed = sequence.every(({ pattern }) => pattern !== 'bruteforce');
  if (isListed && guesses <= COMMONEST) return 'commonest';
  if (isListed && guesses <= FEW) return 'high';
  return guesses <= MANY ? 'some' : 'low';
}

const ORDER: readonly GuessRisk[] = ['commonest', 'high', 'some', 'low'];

/** The risk of the words, read as one word and as several, whichever is guessed first. */
export function estimateRisk(lines: readonly string[]): GuessRisk {
  const risks = [lines.join(''), lines.join(' ')].map((words) => estimateOne(words.toLowerCase()));
  return ORDER.find((risk) => risks.includes(risk)) ?? 'low';
}
