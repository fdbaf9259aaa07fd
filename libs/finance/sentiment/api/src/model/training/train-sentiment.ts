import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { likeliest } from '../named-probabilities';
import { encodeSentiment } from '../sentiment-file';
import type { SentimentHead } from '../sentiment-head';
import type { SentimentManifest, SentimentOrigin } from '../sentiment-manifest';
import { SentimentModel, sha256 } from '../sentiment-model';
import { sentimentModelErrors } from '../sentiment-model.errors';
import { LEAST_TEXTS, readRows, type SentimentRow, tasksOf } from './row-tasks';
import { figuresOf, type JudgedRow, type SentimentFigures } from './sentiment-figures';
import { DEFAULT_HEAD, type HeadSettings, stepsOf, trainHead } from './train-head';

export interface SentimentTraining {
  readonly rows: readonly SentimentRow[];
  /** Language of rows that name none; identified text by text when absent. */
  readonly language?: string;
  /** Model file that the new one stands on: its heads stay, those of the languages that were trained are replaced. Absent only for what ships. */
  readonly base?: Uint8Array;
  readonly origin: SentimentOrigin;
  readonly seed: number;
  readonly kind?: SentimentManifest['kind'];
  readonly settings?: HeadSettings;
  readonly onProgress?: (progress: SentimentProgress) => void;
}

export interface SentimentProgress {
  readonly stage: 'reading' | 'learning';
  readonly done: number;
  readonly total: number;
}

export interface SentimentOutcome {
  /** The model file: the same rows, base, origin and seed give the same bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly figures: SentimentFigures;
  readonly manifest: SentimentManifest;
  /** Rows that nothing could be learned from: empty, or of a language with too few. */
  readonly leftOut: number;
}

/**
 * Trains from labelled rows: a head per language, and one more where rows name companies. Whatever figures it gives stand on rows that the measured models had not learned,
 * nor copies of them; the model that is returned has learned all rows.
 *
 * @throws AppError SENTIMENT_TOO_FEW_ROWS, SENTIMENT_TOO_FEW_LABELS, or what `decodeSentiment` says of the base
 */
export function trainSentiment(training: SentimentTraining): SentimentOutcome {
  const { origin, seed, settings = DEFAULT_HEAD, onProgress } = training;
  const model = training.base ? SentimentModel.open(training.base) : undefined;
  const base = model?.parts ?? { manifests: [], heads: [] };
  const rows = readRows(training.rows, {
    language: training.language,
    onRead: (done) => onProgress?.({ stage: 'reading', done, total: training.rows.length }),
  });
  const tasks = tasksOf(rows, { folds: settings.folds, seed, least: LEAST_TEXTS });
  const languages = new Set(tasks.map(({ language }) => language));
  const used = rows.filter(({ language }) => languages.has(language)).length;
  if (tasks.length === 0) throw sentimentModelErrors.SENTIMENT_TOO_FEW_ROWS({ rows: rows.length, needed: LEAST_TEXTS });
  if (tasks.every(({ examples }) => new Set(examples.map(({ target }) => likeliest(target))).size < 2)) {
    throw sentimentModelErrors.SENTIMENT_TOO_FEW_LABELS();
  }
  const total = tasks.length * stepsOf(settings);
  let done = 0;
  const judged: JudgedRow[] = [];
  const trained = tasks.map(({ level, language, examples }): SentimentHead => {
    const shipped = model?.readerBeneath(level, language, ({ head: { info } }) => info.isShipped);
    const heard = shipped?.head.info.isHeard === true ? shipped : undefined;
    const { head, heldOut } = trainHead({
      level,
      languages: [language],
      isShipped: training.kind === 'shipped',
      examples,
      settings,
      seed,
      ...(heard ? { shipped: heard } : {}),
      onStep: () => {
        done += 1;
        onProgress?.({ stage: 'learning', done, total });
      },
    });
    heldOut.forEach(({ probabilities, rival }, number) => {
      const example = examples[number];
      if (!example) return;
      const answer = likeliest(probabilities);
      judged.push({
        level,
        language,
        length: example.text.length,
        truth: likeliest(example.target),
        answer,
        probability: probabilities[SENTIMENT_LABELS.indexOf(answer)] ?? 0,
        rival: likeliest(rival),
        ...(example.agreement === undefined ? {} : { agreement: example.agreement }),
        ...(example.source === undefined ? {} : { source: example.source }),
      });
    });
    return head;
  });
  const figures = figuresOf(judged);
  const manifest: SentimentManifest = {
    ...origin,
    kind: training.kind ?? 'trained',
    seed,
    rows: used,
    languages: [...languages].sort(),
    ...(training.base ? { base: sha256(training.base) } : {}),
    accuracy: Math.round(figures.accuracy * 1e4) / 1e4,
  };
  const isReplaced = ({ info }: SentimentHead): boolean =>
    !info.isShipped && tasks.some(({ level, language }) => info.level === level && info.languages.includes(language));
  const heads = [...base.heads.filter((head) => !isReplaced(head)), ...trained];
  const bytes = encodeSentiment({ manifests: [...base.manifests, manifest], heads });
  return { bytes, figures, manifest, leftOut: training.rows.length - used };
}
