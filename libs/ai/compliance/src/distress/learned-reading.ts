import { LEARNED_WEIGHTS, LEARNED_WEIGHTS_BIAS } from './learned-weights';
import { messageFeatures } from './message-features';
import type { DistressFinding } from './distress-finding';

/**
 * Chosen by eightfold cross-validation on the texts for building: the least, in steps of 0.2, at which no more than 0.7 % of the harmless texts there, most of them written to look alarming, raise an alarm by it
 * alone (0.63 %).
 */
export const LEARNED_THRESHOLD = 3;

const WEIGHTS = new Map(
  LEARNED_WEIGHTS.trim()
    .split('|')
    .map((entry) => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at).trim(), Number(entry.slice(at + 1))] as const;
    }),
);
/** Features that speak of another person's deed rather than of one's own wish. */
const OF_ABUSE = /<(?:KIN|ELDER|HE|HIT|TOUCH|TOOL)>/u;

/** Log odds by a logistic regression over {@link messageFeatures}, each weighed by the inverse root of their number. */
export function learnedScore(features: readonly string[]): number {
  if (features.length === 0) return LEARNED_WEIGHTS_BIAS;
  const sum = features.reduce((total, feature) => total + (WEIGHTS.get(feature) ?? 0), 0);
  return LEARNED_WEIGHTS_BIAS + sum / Math.sqrt(features.length);
}

/** A concern, never more: nobody can say which words made it. */
export function learnedReading(sentences: readonly string[]): DistressFinding | undefined {
  const features = messageFeatures(sentences);
  if (learnedScore(features) <= LEARNED_THRESHOLD) return undefined;
  const ofAbuse = features.reduce((total, feature) => total + (OF_ABUSE.test(feature) ? (WEIGHTS.get(feature) ?? 0) : 0), 0);
  const ofOneself = features.reduce(
    (total, feature) => total + (/<(?:DIE|LIVE|WOUND|MEANS|END)>/u.test(feature) ? (WEIGHTS.get(feature) ?? 0) : 0),
    0,
  );
  return { category: ofAbuse > ofOneself ? 'abuse' : 'self-harm', severity: 'concern' };
}
