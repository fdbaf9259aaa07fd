import type { DistressFinding } from '../distress-finding';
import { CLASSIFIER_BIAS, CLASSIFIER_STEP, CLASSIFIER_WEIGHTS } from './classifier-weights';
import { messageFeatures } from './message-features';
import { messageGrams } from './message-grams';

/** Goes up with every other set of weights, threshold or features. */
export const DISTRESS_CLASSIFIER_VERSION = '7';

/** Chosen by cross-validation over whole voices and lists: see `chooseThreshold`. */
export const CLASSIFIER_THRESHOLD = 2.6;

const WEIGHTS = new Int8Array(Buffer.from(CLASSIFIER_WEIGHTS, 'base64'));
/** More is no message somebody types, and time stays linear. */
const LONGEST = 1_500;

const OF_ABUSE = new Set(['<HIT>', '<TOUCH>', '<TOOL>', '<ELDER>']);
const OF_ONESELF = new Set(['<DIE>', '<LIVE>', '<WOUND>', '<MEANS>', '<END>', '<FOOD>', '<PLACE>']);

/** Log odds that the writer, or somebody the writer speaks of, may be in danger. */
export function distressScore(sentences: readonly string[]): number {
  const grams = messageGrams(sentences);
  if (grams.length === 0) return CLASSIFIER_BIAS;
  let sum = 0;
  for (const gram of grams) sum += WEIGHTS[gram] ?? 0;
  return CLASSIFIER_BIAS + (sum * CLASSIFIER_STEP) / Math.sqrt(grams.length);
}

/** A concern, never more: nobody can say which words made it. */
export function classifierReading(sentences: readonly string[]): DistressFinding | undefined {
  let left = LONGEST;
  const read = sentences.map((sentence) => {
    const part = sentence.slice(0, left);
    left -= part.length;
    return part;
  });
  if (distressScore(read) <= CLASSIFIER_THRESHOLD) return undefined;
  return { category: categoryOf(read), severity: 'concern', reader: 'classifier' };
}

/** By which words there are more of: of what somebody does to another, or of what one does to oneself. */
function categoryOf(sentences: readonly string[]): DistressFinding['category'] {
  const features = messageFeatures(sentences);
  const count = (kind: ReadonlySet<string>): number => features.filter((feature) => kind.has(feature)).length;
  return count(OF_ABUSE) > count(OF_ONESELF) ? 'abuse' : 'self-harm';
}
