import { messageFeatures } from '../distress/message-features';
import { ownWords } from '../distress/own-words';
import { SeededRandom } from '@trivium/shared/kernel';

export interface TrainedWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const EPOCHS = 40;
const RATE = 1;
const SLOWING = 8;
const SHRINKING = 0.0005;
/** A missed message costs more than an alarm for nothing. */
const DISTRESS_WEIGHT = 2;
const SMALLEST = 0.65;

/** Logistic regression by stochastic descent with shrinking weights; the same weights on every machine. */
export function trainWeights({
  distressed,
  calm,
}: {
  readonly distressed: readonly string[];
  readonly calm: readonly string[];
}): TrainedWeights {
  const examples = [...distressed.map((text) => exampleOf(text, 1)), ...calm.map((text) => exampleOf(text, 0))];
  const weights = new Map<string, number>();
  const random = new SeededRandom(5);
  let bias = -1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / SLOWING);
    for (const { features, isDistressed } of shuffled(examples, random)) {
      const scale = 1 / Math.sqrt(features.length);
      const odds = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0) * scale, bias);
      const error = (isDistressed - 1 / (1 + Math.exp(-odds))) * (isDistressed === 1 ? DISTRESS_WEIGHT : 1);
      bias += rate * 0.1 * error;
      for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) * (1 - rate * SHRINKING) + rate * error * scale);
    }
  }
  const rounded = [...weights].map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const);
  return { bias: Math.round(bias * 100) / 100, weights: new Map(rounded.filter(([, weight]) => Math.abs(weight) >= SMALLEST)) };
}

function exampleOf(text: string, isDistressed: 0 | 1): { readonly features: readonly string[]; readonly isDistressed: 0 | 1 } {
  return { features: messageFeatures(ownWords(text)), isDistressed };
}

function shuffled<Item>(items: readonly Item[], random: SeededRandom): readonly Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const [first, second] = [order[at], order[other]];
    if (first !== undefined && second !== undefined) [order[at], order[other]] = [second, first];
  }
  return order.filter((item) => item !== undefined);
}
