import { DEFAULT_FEATURES, type FeatureSettings } from '../features/feature-settings';
import { seededRandom } from './seeded-random';
import type { TrainingInput } from './train-model';
import { DEFAULT_TRAINING } from './training-settings';
import type { LabelledText } from './training-texts';

const KINDS = [
  ['the river', 'the bridge', 'the harbour', 'the ferry'],
  ['天气', '城市', '农田', '山谷'],
  ['el tren', 'la torre', 'el puerto', 'la plaza'],
  ['сад', 'дом', 'лес', 'мост'],
] as const;
const GOOD = ['bright', 'calm', 'kind', 'warm'];
const BAD = ['dark', 'rough', 'harsh', 'cold'];

/** Texts in four tongues; in every second tongue the words for good and bad change places, so that one set of weights cannot serve all. */
export function exampleTexts(count: number, seed = 7): LabelledText[] {
  const random = seededRandom(seed);
  const any = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, number) => {
    const kind = number % KINDS.length;
    const isGood = random() < 0.5;
    const words = isGood === (kind % 2 === 0) ? GOOD : BAD;
    const names = KINDS[kind] ?? [];
    return {
      text: `${any(names)} ${any(names)} ${any(names)} ${any(words)} ${Math.floor(random() * 100)}`,
      label: isGood ? 'good' : 'bad',
    };
  });
}

export const SMALL_FEATURES: FeatureSettings = { ...DEFAULT_FEATURES, buckets: 1_024, routerBuckets: 256 };

/** Enough to train in a moment. */
export function exampleTraining(changes: Partial<TrainingInput> = {}): TrainingInput {
  return {
    texts: exampleTexts(400),
    labels: ['bad', 'good'],
    features: SMALL_FEATURES,
    experts: 4,
    activeExperts: 1,
    settings: { ...DEFAULT_TRAINING, router: { ...DEFAULT_TRAINING.router, starts: 2 } },
    origin: { trainedOn: '2026-11-26', files: [{ name: 'own.tsv', sha256: 'a'.repeat(64), licence: 'CC0-1.0', texts: 400 }] },
    ...changes,
  };
}
