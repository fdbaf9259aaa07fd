import { DEFAULT_FEATURES, DEFAULT_TRAINING, encodeModel, runTraining, trainModel } from '@trivium/ai/inference/experts';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { breakRuns } from '../grams/broken-runs';
import { GramReader, type GramReading } from '../grams/gram-reader';
import { DEFAULT_GRAMS, type GramSettings } from '../grams/gram-settings';
import { HeadReader } from '../head-reader';
import { DEFAULT_LEARNER, type LearnerSettings, learnGrams } from '../learner/gram-learner';
import { chooseGrams } from './choose-grams';
import { type Leaning, leaningTargets, trustIn } from './lean-on-beneath';
import { type JoinLearned, learnJoin } from './learn-join';
import { joinOpinions, logarithms, type SeparateOpinions } from '../opinion-columns';
import { evidenceFor, type ReadText } from '../rule-evidence';
import { columnsOf } from '../sentiment-file';
import {
  type HeadInfo,
  type JoinedOpinion,
  type JoinShape,
  type JoinWeights,
  LABEL_COUNT,
  type SentimentHead,
  type SentimentLevel,
} from '../sentiment-head';
import { likeliest } from '../named-probabilities';

/** A row ready to be learned from. */
export interface SentimentExample extends ReadText {
  /** Probabilities that are true of it, in the order of `SENTIMENT_LABELS`. */
  readonly target: Float64Array;
  readonly part: number;
  /** How much it counts. */
  readonly count?: number;
  /** Per cent of the annotators who agreed; only figures are told by it. */
  readonly agreement?: number;
  /** Where its text stood; figures are told by it. */
  readonly source?: string;
}

export interface HeadSettings {
  readonly grams: GramSettings;
  readonly learner: LearnerSettings;
  /** Whether shares, pull and rarity are chosen on the rows at hand, from the given ones on. */
  readonly isChosen: boolean;
  /** Pulls that are tried besides the learner's, and chosen among by what rows say that were not learned. */
  readonly pulls: readonly number[];
  readonly folds: number;
  /** Pull of the join towards the mean of the opinions. */
  readonly joinPull: number;
  readonly joinStart: JoinShape['start'];
  readonly joinLearned: JoinLearned;
  /** How an addition leans on what is beneath; absent: it is believed as it is, and the labels alone are learned. */
  readonly leaning?: Leaning;
  /** Rows from which on routed experts are trained: fewer cannot be told apart into kinds, and get one expert; infinite: none. */
  readonly expertsFrom: number;
  readonly expertBuckets: number;
  /** Languages whose heads are not heard by heads that are trained on top of them. */
  readonly unheard: readonly string[];
}

export const DEFAULT_HEAD: HeadSettings = {
  grams: DEFAULT_GRAMS,
  learner: DEFAULT_LEARNER,
  isChosen: true,
  pulls: [],
  folds: 4,
  joinPull: 3,
  joinStart: 'mean',
  joinLearned: 'all',
  expertsFrom: 400,
  expertBuckets: 1 << 15,
  unheard: [],
};

export interface HeadTraining {
  readonly level: SentimentLevel;
  readonly languages: readonly string[];
  readonly isShipped?: boolean;
  readonly examples: readonly SentimentExample[];
  readonly settings: HeadSettings;
  readonly seed: number;
  /** Whose opinion the new head hears beside its own. */
  readonly shipped?: HeadReader;
  readonly onStep?: () => void;
}

export interface HeadOutcome {
  readonly head: SentimentHead;
  /** Probabilities of each example by models that had not learned it; and plain logistic regression's. */
  readonly heldOut: readonly { readonly probabilities: Float64Array; readonly rival: Float64Array }[];
}

/** Looser than the room's own: here eight trainings follow one another, and a load of half or double of its share harms nothing that was measured. */
const EXPERT_ROUTER: typeof DEFAULT_TRAINING.router = {
  ...DEFAULT_TRAINING.router,
  leastLoad: 0.4,
  mostLoad: 1.9,
  starts: 2,
  rounds: 8,
  texts: 3_000,
};

/** What n-grams learn from, by example. */
export interface Lessons {
  readonly readings: readonly GramReading[];
  /** Logarithms of what the model beneath says, as far as it is trusted, where n-grams only add to it. */
  readonly offsets?: readonly Float64Array[];
  /** What n-grams learn, by example. */
  readonly targets: readonly Float64Array[];
}

/** Steps that {@link trainHead} reports. */
export const stepsOf = ({ folds }: HeadSettings): number => folds + 1;

interface Learned {
  readonly head: SentimentHead;
  readonly reader: HeadReader;
}

/**
 * Trains one head by cross-fitting: each part of the rows is judged by models that learned the others, and the join is learned from those judgements, so it trusts each
 * opinion as far as it holds on texts that are new. Then the opinions are learned once more from all rows. The figures come from the same judgements, each part with a join
 * that was learned from the other parts.
 */
export function trainHead(training: HeadTraining): HeadOutcome {
  const { examples, settings } = training;
  const reader = new GramReader(settings.grams);
  const readings = examples.map((example) => {
    const { hints } = evidenceFor(training.level, example);
    const name = training.level === 'entity' ? example.entity?.name : undefined;
    return withoutNames(reader.read({ text: example.text, hints, ...(name === undefined ? {} : { entity: name }) }));
  });
  const { shipped } = training;
  const { lessons, trust } = lessonsOf(training, {
    readings,
    beneath:
      settings.joinStart === 'added' && shipped ? examples.map((example) => logarithms(shipped.judge(example).probabilities)) : undefined,
  });
  const chosen = { ...training, settings: chooseGrams(training, lessons) };
  const opinions: SeparateOpinions[] = [];
  const rivals: Float64Array[] = [];
  for (let part = 0; part < settings.folds; part += 1) {
    const { reader: judge } = learn(chosen, lessons, (number) => examples[number]?.part !== part);
    examples.forEach((example, number) => {
      if (example.part !== part) return;
      const judged = judge.judge(example);
      opinions[number] = judged.opinions;
      rivals[number] = judge.askRival(example) ?? judged.probabilities;
    });
    training.onStep?.();
  }
  const { head: bare } = learn(chosen, lessons, () => true);
  training.onStep?.();
  const joins = Array.from({ length: settings.folds }, (_, part) =>
    learnJoin(opinions, { shape: bare.info, examples, settings, trust, isUsed: (number) => examples[number]?.part !== part }),
  );
  const join = learnJoin(opinions, { shape: bare.info, examples, settings, trust, isUsed: () => true });
  const heldOut = examples.map(({ part }, number) => ({
    probabilities: joinOpinions(opinions[number] as SeparateOpinions, bare.info, joins[part] as JoinWeights),
    rival: rivals[number] ?? new Float64Array(LABEL_COUNT),
  }));
  const abstainBelow = quantile(
    heldOut.map(({ probabilities }) => Math.max(...probabilities)),
    ABSTAINED,
  );
  return { head: { ...bare, info: { ...bare.info, abstainBelow }, join }, heldOut };
}

function lessonsOf(
  { examples, settings: { leaning } }: HeadTraining,
  { readings, beneath }: { readings: readonly GramReading[]; beneath: readonly Float64Array[] | undefined },
): { lessons: Lessons; trust: number } {
  const targets = examples.map(({ target }) => target);
  if (!beneath) return { lessons: { readings, targets }, trust: 1 };
  if (!leaning) return { lessons: { readings, targets, offsets: beneath }, trust: 1 };
  const lesson = { beneath, targets };
  // One number with a strong pull: that parts are measured with it which helped to choose it changes no figure that was looked at.
  const trust = trustIn(lesson, leaning);
  const offsets = beneath.map((logs) => logs.map((score) => trust * score));
  return { lessons: { readings, targets: leaningTargets(lesson, leaning), offsets }, trust };
}

/** The least sure tenth is not answered. */
const ABSTAINED = 0.1;

function learn(
  { level, languages, isShipped = false, examples, settings, seed, shipped }: HeadTraining,
  { readings, targets, offsets }: Lessons,
  isUsed: (number: number) => boolean,
): Learned {
  const used = examples.map((_, number) => number).filter(isUsed);
  const own = used.map((number) => examples[number] as SentimentExample);
  const table = learnGrams({
    readings: used.map((number) => readings[number] as GramReading),
    targets: used.map((number) => targets[number] ?? new Float64Array(LABEL_COUNT)),
    labels: LABEL_COUNT,
    settings: settings.grams,
    learner: settings.learner,
    counts: Float64Array.from(own, ({ count = 1 }) => count),
    ...(offsets ? { offsets: used.map((number) => offsets[number] ?? new Float64Array(LABEL_COUNT)) } : {}),
  });
  const experts = level === 'text' && Number.isFinite(settings.expertsFrom) ? learnExperts(own, settings, seed) : undefined;
  const joined: JoinedOpinion[] = [
    'grams',
    ...(experts ? (['experts'] as const) : []),
    ...(shipped ? (['shipped'] as const) : []),
    'rules',
  ];
  const info: HeadInfo = {
    level,
    languages: [...languages],
    isShipped,
    isHeard: isShipped && !settings.unheard.includes(languages[0] ?? ''),
    grams: settings.grams,
    joined,
    start: settings.joinStart,
    abstainBelow: 0,
    table: 0,
    join: 0,
    ...(experts ? { experts: 0 } : {}),
  };
  const columns = columnsOf(joined);
  const join: JoinWeights = { weights: new Float64Array(columns * LABEL_COUNT), bias: new Float64Array(LABEL_COUNT) };
  const head: SentimentHead = { info, table, join, ...(experts ? { experts } : {}) };
  return { head, reader: new HeadReader(head, shipped) };
}

function learnExperts(examples: readonly SentimentExample[], { expertsFrom, expertBuckets }: HeadSettings, seed: number): Uint8Array {
  const isRouted = examples.length >= expertsFrom;
  return encodeModel(
    runTraining(
      trainModel({
        texts: examples.map(({ text, rules, target }) => ({
          text: breakRuns(text),
          hints: rules.hints,
          label: likeliest(target),
          ...(target.includes(1) ? {} : { shares: [...target] }),
        })),
        labels: SENTIMENT_LABELS,
        features: { ...DEFAULT_FEATURES, buckets: expertBuckets, routerBuckets: 1 << 12 },
        experts: isRouted ? 8 : 0,
        activeExperts: isRouted ? 2 : 0,
        settings: { ...DEFAULT_TRAINING, seed, router: EXPERT_ROUTER },
        // The manifest of the whole model says where the rows come from.
        origin: { trainedOn: '2000-01-01', files: [] },
      }),
    ),
  );
}

/** Names are for showing; kept for thousands of texts they would only fill memory. */
function withoutNames({ rows, ends }: GramReading): GramReading {
  return { rows, ends, nameAt: () => '' };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
