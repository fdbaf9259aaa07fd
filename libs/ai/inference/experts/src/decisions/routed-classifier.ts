import { FeatureReader, type NamedFeatures, type TextFeatures } from '../features/text-features';
import type { ClassifierModel, ScaledRows } from '../model/classifier-model';
import { decodeModel } from '../model/model-file';
import { byLogits, type ExpertShare, type Routing, sharesOf } from './routing';
import { strongestGrams } from './strongest-grams';
import type { Decision, TextClassifier } from './text-classifier';

const ONLY_EXPERT: readonly ExpertShare[] = [{ index: 0, weight: 1 }];

/**
 * A sparsely gated mixture of experts over hashed n-grams: the logits of one shared expert, plus those of the few routed experts that the router chooses, weighed. With
 * no routed experts it is plain logistic regression. Shazeer et al., Outrageously Large Neural Networks (2017); the shared expert after DeepSeekMoE (2024).
 *
 * Not to be shared between threads; within one, calls cannot overlap.
 */
export class RoutedClassifier implements TextClassifier {
  readonly labels: readonly string[];
  private readonly reader: FeatureReader;

  /** @param routing another choice of experts than the model was trained with, for ablations */
  constructor(
    readonly model: ClassifierModel,
    private readonly routing: Routing = byLogits,
  ) {
    this.labels = model.header.labels;
    this.reader = new FeatureReader(model.header.features);
  }

  /** @throws AppError EXPERTS_MODEL_FOREIGN, EXPERTS_MODEL_VERSION, EXPERTS_MODEL_DAMAGED */
  static open(bytes: Uint8Array): RoutedClassifier {
    return new RoutedClassifier(decodeModel(bytes));
  }

  classify(text: string, hints: readonly string[] = []): Decision {
    const features = this.reader.readNamed(text, hints);
    const routed = this.route(features);
    const scores = this.scoresOf(features, routed);
    const powers = softmax(scores);
    let best = 0;
    for (let label = 1; label < powers.length; label += 1) if ((powers[label] ?? 0) > (powers[best] ?? 0)) best = label;
    return {
      label: this.labels[best] ?? '',
      probability: powers[best] ?? 0,
      probabilities: this.labels.map((label, index) => ({ label, probability: powers[index] ?? 0 })),
      experts: this.model.header.experts === 0 ? ONLY_EXPERT : [...routed].sort((a, b) => b.weight - a.weight || a.index - b.index),
      grams: strongestGrams(features, this.pushesFor(best, features, routed)),
    };
  }

  private route({ buckets, values }: TextFeatures): ExpertShare[] {
    const { header, router, selectionBias } = this.model;
    if (header.experts === 0) return [];
    const logits = new Float64Array(header.experts);
    for (let at = 0; at < buckets.length; at += 1) {
      const row = (buckets[at] ?? 0) % header.features.routerBuckets;
      const value = (values[at] ?? 0) * (router.scales[row] ?? 0);
      if (value === 0) continue;
      for (let expert = 0; expert < header.experts; expert += 1) {
        logits[expert] = (logits[expert] ?? 0) + value * (router.values[row * header.experts + expert] ?? 0);
      }
    }
    return sharesOf(logits, this.routing({ logits, selectionBias, active: header.activeExperts }));
  }

  private scoresOf({ buckets, values }: TextFeatures, routed: readonly ExpertShare[]): Float64Array {
    const { rows, bias } = this.model;
    const labels = this.labels.length;
    const scores = new Float64Array(labels);
    addScaled(scores, { from: bias, at: 0, factor: 1 });
    for (const { index, weight } of routed) addScaled(scores, { from: bias, at: (1 + index) * labels, factor: weight });
    for (let at = 0; at < buckets.length; at += 1) {
      const row = buckets[at] ?? 0;
      const value = (values[at] ?? 0) * (rows.scales[row] ?? 0);
      if (value === 0) continue;
      const start = row * rows.width;
      addScaled(scores, { from: rows.values, at: start, factor: value });
      for (const { index, weight } of routed)
        addScaled(scores, { from: rows.values, at: start + (1 + index) * labels, factor: value * weight });
    }
    return scores;
  }

  /** What each n-gram gave to the label's score over what it gave to all labels on average: adding the same to every score changes nothing. */
  private pushesFor(label: number, { buckets, values }: NamedFeatures, routed: readonly ExpertShare[]): Float64Array {
    const { rows } = this.model;
    const labels = this.labels.length;
    const pushes = new Float64Array(buckets.length);
    for (let at = 0; at < buckets.length; at += 1) {
      const row = buckets[at] ?? 0;
      const scale = (values[at] ?? 0) * (rows.scales[row] ?? 0);
      if (scale === 0) continue;
      let push = overMean(rows, { start: row * rows.width, label, labels });
      for (const { index, weight } of routed)
        push += weight * overMean(rows, { start: row * rows.width + (1 + index) * labels, label, labels });
      pushes[at] = push * scale;
    }
    return pushes;
  }
}

function addScaled(into: Float64Array, { from, at, factor }: { from: Int8Array | Float32Array; at: number; factor: number }): void {
  for (let index = 0; index < into.length; index += 1) into[index] = (into[index] ?? 0) + factor * (from[at + index] ?? 0);
}

function overMean({ values }: ScaledRows, { start, label, labels }: { start: number; label: number; labels: number }): number {
  let sum = 0;
  for (let index = 0; index < labels; index += 1) sum += values[start + index] ?? 0;
  return (values[start + label] ?? 0) - sum / labels;
}

function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b));
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}
