import type { TextFeatures } from '../features/text-features';
import { evenLoad } from './even-load';
import { seededRandom } from './seeded-random';
import type { TrainingSettings } from './training-settings';

/** Rounds before loads are evened out: centres first find where texts lie close. */
const FREE_ROUNDS = 3;
const TRIAL_ROUNDS = 8;

export interface TextClusters {
  /** Row by row of the router, one number per expert: centres of length 1. */
  readonly centres: Float32Array;
  /** Mean cosine between a text and its centre. */
  readonly closeness: number;
  /** Share of the texts that each centre was made of. */
  readonly loads: Float64Array;
}

export interface ClusterInput {
  readonly texts: readonly TextFeatures[];
  readonly experts: number;
  readonly routerBuckets: number;
  readonly seed: number;
  readonly router: TrainingSettings['router'];
}

/**
 * Kinds of text, as centres of spherical k-means (Dhillon and Modha 2001) over folded n-grams, started by k-means++ (Arthur and Vassilvitskii 2007), with loads kept
 * even as in Gururangan et al., Scaling Expert Language Models with Unsupervised Domain Discovery (2023). Of several starts the closest is kept.
 */
export function clusterTexts(input: ClusterInput): TextClusters {
  const { router, seed } = input;
  const trials = Array.from({ length: router.starts }, (_, start) => seed + start);
  const rounds = Math.min(TRIAL_ROUNDS, router.rounds);
  let [bestSeed, closest] = [seed, Number.NEGATIVE_INFINITY];
  for (const trial of trials.length > 1 ? trials : []) {
    const { closeness } = clusterOnce({ ...input, seed: trial }, rounds);
    if (closeness > closest) [bestSeed, closest] = [trial, closeness];
  }
  return clusterOnce({ ...input, seed: bestSeed }, router.rounds);
}

function clusterOnce(input: ClusterInput, rounds: number): TextClusters {
  const { texts, experts, routerBuckets, router } = input;
  let centres = firstCentres(input);
  const bias = new Float32Array(experts);
  let closeness = 0;
  const loads = new Float64Array(experts);
  for (let round = 0; round < rounds; round += 1) {
    const cosines = routerLogits(texts, { router: centres, experts, routerBuckets });
    if (round >= FREE_ROUNDS) {
      evenLoad(
        { logits: cosines, experts, active: 1, least: router.leastLoad / experts, most: router.mostLoad / experts, scale: 0.5 },
        bias,
      );
    }
    const next = new Float32Array(routerBuckets * experts);
    closeness = 0;
    loads.fill(0);
    texts.forEach((text, number) => {
      let nearest = 0;
      const pull = (expert: number): number => (cosines[number * experts + expert] ?? 0) + (bias[expert] ?? 0);
      for (let expert = 1; expert < experts; expert += 1) if (pull(expert) > pull(nearest)) nearest = expert;
      closeness += (cosines[number * experts + nearest] ?? 0) / texts.length;
      loads[nearest] = (loads[nearest] ?? 0) + 1 / texts.length;
      addText(next, text, { expert: nearest, experts, routerBuckets });
    });
    centres = next;
    normalise(centres, experts);
  }
  return { centres, closeness, loads };
}

/** Texts far from those already taken are taken the more likely. */
function firstCentres({ texts, experts, routerBuckets, seed }: ClusterInput): Float32Array {
  const random = seededRandom(seed);
  const centres = new Float32Array(routerBuckets * experts);
  const nearest = new Float64Array(texts.length).fill(-1);
  let taken = Math.floor(random() * texts.length);
  for (let expert = 0; expert < experts; expert += 1) {
    const one = new Float32Array(routerBuckets);
    const chosen = texts[taken];
    if (!chosen) break;
    addText(one, chosen, { expert: 0, experts: 1, routerBuckets });
    addText(centres, chosen, { expert, experts, routerBuckets });
    let total = 0;
    routerLogits(texts, { router: one, experts: 1, routerBuckets }).forEach((cosine, number) => {
      nearest[number] = Math.max(nearest[number] ?? 0, cosine);
      total += (1 - (nearest[number] ?? 0)) ** 2;
    });
    let left = random() * total;
    taken = texts.length - 1;
    for (let number = 0; number < texts.length; number += 1) {
      left -= (1 - (nearest[number] ?? 0)) ** 2;
      if (left <= 0) {
        taken = number;
        break;
      }
    }
  }
  normalise(centres, experts);
  return centres;
}

/** Logits of every text before biases, text after text. */
export function routerLogits(
  texts: readonly TextFeatures[],
  { router, experts, routerBuckets }: { router: Float32Array; experts: number; routerBuckets: number },
): Float32Array {
  const logits = new Float32Array(texts.length * experts);
  texts.forEach(({ buckets, values }, number) => {
    for (let at = 0; at < buckets.length; at += 1) {
      const row = ((buckets[at] ?? 0) % routerBuckets) * experts;
      const value = values[at] ?? 0;
      for (let expert = 0; expert < experts; expert += 1) {
        const place = number * experts + expert;
        logits[place] = (logits[place] ?? 0) + value * (router[row + expert] ?? 0);
      }
    }
  });
  return logits;
}

function addText(
  centres: Float32Array,
  { buckets, values }: TextFeatures,
  { expert, experts, routerBuckets }: { expert: number; experts: number; routerBuckets: number },
): void {
  for (let at = 0; at < buckets.length; at += 1) {
    const place = ((buckets[at] ?? 0) % routerBuckets) * experts + expert;
    centres[place] = (centres[place] ?? 0) + (values[at] ?? 0);
  }
}

function normalise(centres: Float32Array, experts: number): void {
  const squares = new Float64Array(experts);
  centres.forEach((value, place) => {
    squares[place % experts] = (squares[place % experts] ?? 0) + value * value;
  });
  centres.forEach((value, place) => {
    centres[place] = value / (Math.sqrt(squares[place % experts] ?? 0) || 1);
  });
}
