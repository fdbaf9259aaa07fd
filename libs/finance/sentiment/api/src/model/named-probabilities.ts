import { SENTIMENT_LABELS, type SentimentLabel, type SentimentProbabilities } from '@trivium/finance/sentiment/domain';

export function likeliest(probabilities: ArrayLike<number>): SentimentLabel {
  let best = 0;
  for (let label = 1; label < probabilities.length; label += 1) if ((probabilities[label] ?? 0) > (probabilities[best] ?? 0)) best = label;
  return SENTIMENT_LABELS[best] ?? 'neutral';
}

export function named(probabilities: ArrayLike<number>): SentimentProbabilities {
  return { negative: probabilities[0] ?? 0, neutral: probabilities[1] ?? 0, positive: probabilities[2] ?? 0 };
}

export function numbered({ negative, neutral, positive }: SentimentProbabilities): Float64Array {
  return Float64Array.of(negative, neutral, positive);
}
