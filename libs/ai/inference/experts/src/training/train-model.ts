import { byLogits, type ExpertShare, sharesOf } from '../decisions/routing';
import { expertErrors } from '../experts.errors';
import type { FeatureSettings } from '../features/feature-settings';
import { FeatureReader, type TextFeatures } from '../features/text-features';
import type { ScaledRows, TrainedModel } from '../model/classifier-model';
import { columnsOf, modelHeaderSchema, type TrainingManifest } from '../model/model-header';
import { clusterTexts, routerLogits } from './cluster-texts';
import { evenLoad } from './even-load';
import { WordBook } from './expert-words';
import { ExpertWeights, type Learner } from './expert-weights';
import { seededRandom, shuffle } from './seeded-random';
import type { TrainingSettings } from './training-settings';
import { checkTexts, type LabelledText } from './training-texts';

export interface TrainingInput {
  readonly texts: readonly LabelledText[];
  /** In the order in which the model will name them. */
  readonly labels: readonly string[];
  readonly features: FeatureSettings;
  /** Routed experts, and how many of them a text is given to; 0 and 0 train logistic regression. */
  readonly experts: number;
  readonly activeExperts: number;
  readonly settings: TrainingSettings;
  /** Where the texts come from; counts are added here. */
  readonly origin: Pick<TrainingManifest, 'trainedOn' | 'files'>;
}

export interface TrainingProgress {
  readonly phase: 'reading' | 'routing' | 'learning';
  /** Texts of `total` in this phase; in `learning` over all epochs. */
  readonly done: number;
  readonly total: number;
  /** Mean loss of the texts since the last report of this phase, in nats. */
  readonly loss?: number;
}

const REPORT_EVERY = 2_000;

/**
 * Trains a model in steps, each a piece of progress: whoever drives the steps can stop between any two. The same input gives the same bytes: the only randomness is
 * the seed's.
 *
 * @throws AppError EXPERTS_SETTINGS_INVALID, EXPERTS_LABEL_UNKNOWN, EXPERTS_TOO_FEW_LABELS, EXPERTS_TOO_FEW_TEXTS
 */
export function* trainModel(input: TrainingInput): Generator<TrainingProgress, TrainedModel, void> {
  const { labels, experts, activeExperts, settings, origin } = input;
  const checked = checkTexts(input.texts, input);
  const parsed = modelHeaderSchema.safeParse({
    labels,
    features: input.features,
    experts,
    activeExperts,
    expertWords: Array.from({ length: experts }, () => []),
    manifest: { ...origin, textsByLabel: checked.textsByLabel, settings },
  });
  if (!parsed.success) throw expertErrors.EXPERTS_SETTINGS_INVALID({ path: parsed.error.issues[0]?.path.join('.') ?? '' });
  const header = parsed.data;
  const { buckets, routerBuckets } = header.features;

  const book = new WordBook();
  const features: TextFeatures[] = [];
  const reader = new FeatureReader(header.features);
  for (const { text, hints } of input.texts) {
    const { words, ...own } = reader.readNamed(text, hints);
    features.push({ buckets: own.buckets, values: own.values });
    book.add(words);
    if (features.length % REPORT_EVERY === 0) yield { phase: 'reading', done: features.length, total: input.texts.length };
  }

  yield { phase: 'routing', done: 0, total: features.length };
  const { router, selectionBias, routes } = experts === 0 ? unrouted(features) : routeTexts(features, input);
  yield { phase: 'routing', done: features.length, total: features.length };

  const weights = new ExpertWeights({ labels: labels.length, experts, buckets }, settings);
  const random = seededRandom(settings.seed);
  const order = Uint32Array.from(features, (_, number) => number);
  const epochs: Learner[] = [
    ...new Array<Learner>(settings.sharedEpochs).fill('shared'),
    ...new Array<Learner>(experts === 0 ? 0 : settings.routedEpochs).fill('routed'),
  ];
  const total = features.length * epochs.length;
  let [done, loss, since] = [0, 0, 0];
  for (const learner of epochs) {
    shuffle(order, random);
    for (const number of order) {
      const own = features[number];
      if (own)
        loss += weights.learn(
          { features: own, label: checked.labels[number] ?? 0, shares: checked.shares[number], route: routes[number] ?? [] },
          learner,
        );
      done += 1;
      since += 1;
      if (since < REPORT_EVERY && done < total) continue;
      yield { phase: 'learning', done, total, loss: loss / since };
      [loss, since] = [0, 0];
    }
  }
  return {
    header: { ...header, expertWords: book.tellingWords(routes, experts) },
    bias: weights.bias,
    selectionBias,
    rows: unscaled(weights.rows, columnsOf(header), buckets),
    router: unscaled(router, experts, experts === 0 ? 0 : routerBuckets),
  };
}

interface Routed {
  readonly router: Float32Array;
  readonly selectionBias: Float32Array;
  /** Experts of each text. */
  readonly routes: readonly (readonly ExpertShare[])[];
}

function unrouted(features: readonly TextFeatures[]): Routed {
  return { router: new Float32Array(0), selectionBias: new Float32Array(0), routes: features.map(() => []) };
}

/** The router is settled before the experts learn: kinds of text are found without looking at labels, and no expert can be starved by an unlucky start. */
function routeTexts(
  features: readonly TextFeatures[],
  { experts, activeExperts, settings, features: { routerBuckets } }: TrainingInput,
): Routed {
  const stride = Math.max(1, Math.floor(features.length / settings.router.texts));
  const clusters = clusterTexts({
    texts: features.filter((_, number) => number % stride === 0),
    experts,
    routerBuckets,
    seed: settings.seed,
    router: settings.router,
  });
  const router = clusters.centres.map((value) => value * settings.router.scale);
  const selectionBias = new Float32Array(experts);
  const logits = routerLogits(features, { router, experts, routerBuckets });
  const share = 1 / experts;
  const { leastLoad, mostLoad, scale } = settings.router;
  evenLoad({ logits, experts, active: activeExperts, least: leastLoad * share, most: mostLoad * share, scale }, selectionBias);
  const routes = features.map((_, number) => {
    const own = Float64Array.from(logits.subarray(number * experts, (number + 1) * experts));
    return sharesOf(own, byLogits({ logits: own, selectionBias, active: activeExperts }));
  });
  return { router, selectionBias, routes };
}

function unscaled(values: Float32Array, width: number, rows: number): ScaledRows<Float32Array> {
  return { width, values, scales: new Float32Array(rows).fill(1) };
}

/** Drives the steps in this thread. @throws the signal's reason, between two steps */
export function runTraining<Result>(
  steps: Generator<TrainingProgress, Result, void>,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: TrainingProgress) => void } = {},
): Result {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}
