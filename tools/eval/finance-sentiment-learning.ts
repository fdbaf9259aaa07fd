import { adaptSentiment, distilSentiment, SentimentModel } from '@trivium/finance/sentiment/api/model';
import type { Figure } from './figures';
import { answersOf, shareOf, sizeOf } from './finance-sentiment-answers';
import { above, below, readSet, SET_LANGUAGES, TRAINED_BELOW } from './finance-sentiment-sets';
import { trainOn } from './finance-sentiment-trained';

const ORIGIN = { trainedOn: '2026-11-27', sources: [] } as const;
const MILLISECONDS = 1_000;
/** Domains that the shipped model has not seen, and how many corrections are given. */
const ADAPTED: readonly (readonly [set: string, corrections: number])[] = [
  ['en_tfns', 50],
  ['en_tfns', 300],
  ['zh_forum', 300],
  ['es_finances', 300],
];

/** Fifty corrections are a small draw: another fifty give another figure, so several draws are made, none of which shares a row. */
const DRAWS_BELOW = 100;
const DRAWS = 8;

/** A new domain from few corrections. */
export function adaptationFigures(base: Uint8Array, progress: (what: string) => void): Figure[] {
  return ADAPTED.flatMap(([set, corrections]): Figure[] => {
    progress(`adapting to ${set} with ${corrections} corrections`);
    const rows = readSet(set);
    const learned = [...rows.filter(below(TRAINED_BELOW))].sort((a, b) => a.place - b.place);
    const step = Math.floor(learned.length / corrections);
    const test = rows.filter(above(TRAINED_BELOW));
    const accuracy = (model: SentimentModel): number => shareOf(answersOf(model, test), ({ row, answer }) => answer === row.label);
    const before = accuracy(SentimentModel.open(base));
    const started = performance.now();
    const drawn = Array.from({ length: corrections < DRAWS_BELOW ? DRAWS : 1 }, (_, draw) => {
      const given = learned.filter((_, at) => at % step === draw).slice(0, corrections);
      const { bytes, parameters } = adaptSentiment({
        rows: given.map(({ text, label }) => ({ text, label })),
        language: SET_LANGUAGES[set] ?? 'und',
        base,
        origin: ORIGIN,
        seed: 1,
      });
      return { after: accuracy(SentimentModel.open(base, bytes)), parameters };
    });
    const seconds = (performance.now() - started) / MILLISECONDS / drawn.length;
    const [first] = drawn;
    const after = first?.after ?? before;
    const { own, base: beneath } = first?.parameters ?? { own: 0, base: 1 };
    const gains = drawn.map((draw) => draw.after - before);
    const gained = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const range = `${test.length}; mean of ${gains.length} draws, ${Math.min(...gains).toFixed(3)} to ${Math.max(...gains).toFixed(3)}`;
    const name = `${set}, ${corrections} corrections`;
    return [
      { set: name, name: 'accuracy before', value: before, unit: 'share', size: sizeOf(before, test.length) },
      { set: name, name: 'accuracy after, first draw', value: after, unit: 'share', size: sizeOf(after, test.length) },
      { set: name, name: 'gained', value: gained, unit: 'share', size: gains.length === 1 ? `${test.length}` : range, must: 0.03 },
      { set: name, name: 'weights added', value: own / beneath, unit: 'share', size: `${own} of ${beneath}`, must: 0.1, isCost: true },
      { set: name, name: 'adapting and answering', value: seconds, unit: 's', size: `${corrections} rows`, must: 300, isCost: true },
    ];
  });
}

/**
 * A scripted teacher, trained on one half of what is below the line, judges the other half; a student that has only its opinions is compared with it by the labels of what
 * lies above the line.
 */
export function distillationFigures(base: Uint8Array, progress: (what: string) => void): Figure[] {
  progress('distilling');
  const rows = readSet('en_tfns');
  const teacher = SentimentModel.open(trainOn(rows.filter(below(TRAINED_BELOW / 2)), { base, language: 'en' }).bytes);
  const texts = rows.filter((row) => above(TRAINED_BELOW / 2)(row) && below(TRAINED_BELOW)(row)).map(({ text }) => ({ text }));
  const opinions = teacher
    .answerAll(texts.map(({ text }, number) => ({ id: `${number}`, text, language: 'en' })))
    .map(({ probabilities }) => probabilities);
  const student = SentimentModel.open(distilSentiment({ texts, opinions, language: 'en', base, origin: ORIGIN, seed: 1 }).bytes);
  const test = rows.filter(above(TRAINED_BELOW));
  const accuracy = (model: SentimentModel): number => shareOf(answersOf(model, test), ({ row, answer }) => answer === row.label);
  const [byTeacher, byStudent] = [accuracy(teacher), accuracy(student)];
  return [
    { set: 'en_tfns, distilled', name: 'teacher', value: byTeacher, unit: 'share', size: sizeOf(byTeacher, test.length) },
    { set: 'en_tfns, distilled', name: 'student', value: byStudent, unit: 'share', size: sizeOf(byStudent, test.length) },
    {
      set: 'en_tfns, distilled',
      name: 'student behind teacher by',
      value: Math.max(0, byTeacher - byStudent),
      unit: 'share',
      size: `${test.length}`,
      must: 0.02,
      isCost: true,
    },
  ];
}

/** How long answers take in the process, without HTTP. */
export function speedFigures(base: Uint8Array): Figure[] {
  const model = SentimentModel.open(base);
  const texts = ['en_fpb', 'zh_news', 'ko_fpb', 'es_finances'].flatMap((set) => readSet(set).slice(0, 500));
  const times = texts.map(({ text }) => {
    const started = performance.now();
    model.answer({ id: '', text });
    return performance.now() - started;
  });
  const sorted = times.slice(texts.length / 2).sort((a, b) => a - b);
  const started = performance.now();
  model.answerAll(texts.slice(0, 1_000).map(({ text }, number) => ({ id: `${number}`, text })));
  const thousand = (performance.now() - started) / MILLISECONDS;
  const longStarted = performance.now();
  model.answer({ id: '', text: 'Profit rose. '.repeat(80_000) });
  const long = performance.now() - longStarted;
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return [
    { set: 'answers', name: 'one text, p50', value: at(0.5), unit: 'ms', size: `${sorted.length}`, must: 3, aim: 2, isCost: true },
    { set: 'answers', name: 'one text, p95', value: at(0.95), unit: 'ms', size: `${sorted.length}`, must: 10, aim: 5, isCost: true },
    { set: 'answers', name: '1,000 texts', value: thousand, unit: 's', size: '1000', must: 1.5, aim: 0.6, isCost: true },
    { set: 'answers', name: 'a text of 1 MB', value: long, unit: 'ms', size: '1', must: 100, isCost: true },
  ];
}
