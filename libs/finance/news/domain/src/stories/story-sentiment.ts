import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import type { StorySentiment } from '../story';

const LABELS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];
/** Without a class that leads by this much several tellings say nothing together. */
const LEAST_LEAD = 0.08;

/**
 * What several tellings say together: the mean of those that are sure; of all, and abstained, when none is. Undefined for none at all.
 */
export function togetherSentiment(parts: readonly StorySentiment[]): StorySentiment | undefined {
  const sure = parts.filter(({ isAbstained }) => !isAbstained);
  const counted = sure.length > 0 ? sure : parts;
  if (counted.length === 0) return undefined;
  const mean = (label: SentimentLabel): number =>
    Math.round((counted.reduce((sum, { probabilities }) => sum + probabilities[label], 0) / counted.length) * 1e4) / 1e4;
  const probabilities = { negative: mean('negative'), neutral: mean('neutral'), positive: mean('positive') };
  const ranked = [...LABELS].sort((first, second) => probabilities[second] - probabilities[first]);
  const [best = 'neutral', next = 'neutral'] = ranked;
  return {
    label: best,
    probabilities,
    isAbstained: sure.length === 0 || (sure.length > 1 && probabilities[best] - probabilities[next] < LEAST_LEAD),
  };
}

/** −1 (bad) … 1 (good); null where it is too unsure to be counted. */
export function sentimentScore({ isAbstained, probabilities }: StorySentiment): number | null {
  return isAbstained ? null : Math.round((probabilities.positive - probabilities.negative) * 1e4) / 1e4;
}
