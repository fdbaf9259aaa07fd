import { SentimentModel } from '../sentiment-model';
import { adaptSentiment } from './adapt-sentiment';
import { distilSentiment, teacherOpinion } from './distil-sentiment';
import { exampleEntityRows, exampleRows } from './example-rows.fixture';
import { trainSentiment, type SentimentTraining } from './train-sentiment';
import { DEFAULT_HEAD } from './train-head';

const SMALL = {
  ...DEFAULT_HEAD,
  grams: { ...DEFAULT_HEAD.grams, buckets: 1 << 12 },
  expertsFrom: Number.POSITIVE_INFINITY,
  folds: 3,
  isChosen: false,
};
const training = (change: Partial<SentimentTraining> = {}): SentimentTraining => ({
  rows: exampleRows(360),
  language: 'en',
  origin: { trainedOn: '2026-11-26', sources: [] },
  seed: 1,
  settings: SMALL,
  ...change,
});
const accuracy = (model: SentimentModel, rows = exampleRows(200, { seed: 99, wrong: 0 })): number =>
  rows.filter(
    ({ text, label, entity }) =>
      model.answer({ id: '', text, language: 'en', ...(entity === undefined ? {} : { entity }) }).label === label,
  ).length / rows.length;

describe('trainSentiment', () => {
  it('learns, tells how well on rows it had not learned, and gives the same bytes again', () => {
    const stages: string[] = [];
    const { bytes, figures, manifest } = trainSentiment(
      training({ onProgress: ({ stage, done, total }) => stages.push(`${stage} ${done}/${total}`) }),
    );
    expect(accuracy(SentimentModel.open(bytes))).toBeGreaterThan(0.95);
    // A row in 30 carries a wrong label.
    expect(figures.accuracy).toBeGreaterThan(0.88);
    expect(figures.accuracy).toBeLessThan(0.99);
    expect(manifest).toMatchObject({ kind: 'trained', rows: 360, languages: ['en'] });
    expect(stages.at(-1)).toBe('learning 4/4');
    expect(Buffer.compare(bytes, trainSentiment(training()).bytes)).toBe(0);
  });

  it('is as sure as it is right, on average of several draws: of 360 rows one draw errs by some hundredths by chance', () => {
    const errors = [7, 8, 9].map((seed) => trainSentiment(training({ rows: exampleRows(360, { seed }) })).figures.calibrationError);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.05);
  });

  it('trains routed experts beside, and lays them together with the others', () => {
    const { bytes, figures } = trainSentiment(training({ settings: { ...SMALL, expertsFrom: 100, expertBuckets: 1 << 10 } }));
    const { experts, opinions } = SentimentModel.open(bytes).answer({ id: '', text: 'Arden steel soars', language: 'en' });
    expect(experts).toHaveLength(2);
    expect(opinions.map(({ by }) => by)).toEqual(['rules', 'experts', 'logistic-regression']);
    expect(figures.rival.accuracy).toBeGreaterThan(0.85);
  });

  it('does not believe labels that say nothing', () => {
    const labels = ['negative', 'neutral', 'positive'] as const;
    const rows = exampleRows(400).map((row, number) => ({ ...row, label: labels[(number * 7) % 3] ?? 'neutral' }));
    const { figures } = trainSentiment(training({ rows }));
    expect(figures.accuracy).toBeLessThan(0.45);
  });

  it('answers in a language that it has no head for, and reads tags of regions', () => {
    const model = SentimentModel.open(trainSentiment(training()).bytes);
    const ask = (language: string) => model.answer({ id: '', text: 'Arden steel soars', language });
    expect(ask('EN-gb').language).toBe('en');
    expect(ask('EN-gb').probabilities).toEqual(ask('en').probabilities);
    const { language, probabilities } = ask('zz');
    expect(language).toBe('zz');
    expect(probabilities.negative + probabilities.neutral + probabilities.positive).toBeCloseTo(1, 9);
  });

  it('learns sets of two labels without inventing the third', () => {
    const rows = exampleRows(400).filter(({ label }) => label !== 'neutral');
    const model = SentimentModel.open(trainSentiment(training({ rows })).bytes);
    for (const { text } of rows.slice(0, 50))
      expect(model.answer({ id: '', text, language: 'en' }).probabilities.neutral).toBeLessThan(0.1);
  });

  it('learns who gains and who loses in one headline', () => {
    const { bytes, figures, leftOut } = trainSentiment(training({ rows: exampleEntityRows(250).concat(exampleRows(100)) }));
    expect(accuracy(SentimentModel.open(bytes), exampleEntityRows(60, 77))).toBeGreaterThan(0.9);
    expect(figures.byLevel.map(({ level }) => level)).toEqual(['text', 'entity']);
    expect(leftOut).toBe(0);
  });

  it('stands on a base: heads of other languages stay, its own are replaced', () => {
    const shipped = trainSentiment(
      training({
        kind: 'shipped',
        rows: [...exampleRows(150), ...exampleRows(150, { seed: 3 }).map((row) => ({ ...row, language: 'de' }))],
      }),
    ).bytes;
    const first = trainSentiment(training({ base: shipped })).bytes;
    const second = trainSentiment(training({ base: first, rows: exampleRows(300, { seed: 5 }) })).bytes;
    const headsOf = (bytes: Uint8Array) =>
      SentimentModel.open(bytes).parts.heads.map(({ info }) => `${info.languages.join()} ${info.isShipped ? 'shipped' : 'own'}`);
    expect(headsOf(first)).toEqual(['de shipped', 'en shipped', 'en own']);
    expect(headsOf(second)).toEqual(headsOf(first));
    const ask = (bytes: Uint8Array) =>
      SentimentModel.open(bytes).answer({ id: '', text: 'Arden steel soars', language: 'de' }).probabilities;
    expect(ask(second)).toEqual(ask(shipped));
    expect(SentimentModel.open(second).manifests).toHaveLength(3);
  });

  it('says what it cannot learn from', () => {
    expect(() => trainSentiment(training({ rows: exampleRows(20) }))).toThrow(expect.objectContaining({ code: 'SENTIMENT_TOO_FEW_ROWS' }));
    expect(() => trainSentiment(training({ rows: [] }))).toThrow(expect.objectContaining({ code: 'SENTIMENT_TOO_FEW_ROWS' }));
    const same = exampleRows(100).map((row) => ({ ...row, label: 'neutral' as const }));
    expect(() => trainSentiment(training({ rows: same }))).toThrow(expect.objectContaining({ code: 'SENTIMENT_TOO_FEW_LABELS' }));
    expect(() => trainSentiment(training({ base: Uint8Array.of(1, 2, 3) }))).toThrow(
      expect.objectContaining({ code: 'SENTIMENT_MODEL_FOREIGN' }),
    );
  });

  it('passes over rows without text and survives hostile ones', () => {
    const hostile = ['\u0000', '\uD800 lone', '🌊'.repeat(3_000), 'x'.repeat(1_000_000)].map((text) => ({
      text,
      label: 'neutral' as const,
    }));
    const { leftOut } = trainSentiment(training({ rows: [...exampleRows(100), ...hostile, { text: ' \n', label: 'positive' }] }));
    expect(leftOut).toBe(1);
  });
});

describe('adaptSentiment', () => {
  const base = trainSentiment(training({ kind: 'shipped' })).bytes;
  /** A domain with the same words turned round. */
  const turned = (rows: ReturnType<typeof exampleRows>) =>
    rows.map(({ text, label }) => ({
      text: `desk note ${text}`,
      label: label === 'positive' ? ('negative' as const) : label === 'negative' ? ('positive' as const) : label,
    }));

  it('teaches a new domain from few rows by a small file that can be taken off', () => {
    const before = Buffer.from(base);
    const { bytes, figures, parameters } = adaptSentiment({
      rows: turned(exampleRows(150, { seed: 21 })),
      language: 'en',
      base,
      origin: { trainedOn: '2026-11-26', sources: [] },
      seed: 1,
    });
    const test = turned(exampleRows(200, { seed: 22, wrong: 0 }));
    expect(accuracy(SentimentModel.open(base, bytes), test)).toBeGreaterThan(accuracy(SentimentModel.open(base), test) + 0.3);
    expect(figures.after.accuracy).toBeGreaterThan(figures.before.accuracy + 0.3);
    expect(bytes.length).toBeLessThan(100_000);
    expect(parameters.own).toBeGreaterThan(0);
    expect(Buffer.compare(before, base)).toBe(0);
  });

  it('belongs to the base it was made for', () => {
    const { bytes } = adaptSentiment({
      rows: exampleRows(60),
      language: 'en',
      base,
      origin: { trainedOn: '2026-11-26', sources: [] },
      seed: 1,
    });
    const other = trainSentiment(training({ kind: 'shipped', seed: 2 })).bytes;
    expect(() => SentimentModel.open(other, bytes)).toThrow(expect.objectContaining({ code: 'SENTIMENT_ADAPTATION_OTHER_BASE' }));
    expect(() => SentimentModel.open(base, base)).toThrow(expect.objectContaining({ code: 'SENTIMENT_ADAPTATION_OTHER_BASE' }));
    expect(() => adaptSentiment({ rows: exampleRows(5), base, origin: { trainedOn: '2026-11-26', sources: [] }, seed: 1 })).toThrow(
      expect.objectContaining({ code: 'SENTIMENT_TOO_FEW_ROWS' }),
    );
  });
});

describe('distilSentiment', () => {
  it('makes a student that is hardly worse than its teacher, which is wrong now and then and sometimes silent', () => {
    const rows = exampleRows(400, { seed: 31, wrong: 0 });
    const labels = ['negative', 'neutral', 'positive'] as const;
    const teach = (label: (typeof labels)[number], number: number) => (number % 12 === 0 ? (labels[number % 3] ?? 'neutral') : label);
    const opinions = rows.map(({ label }, number) => (number % 50 === 0 ? undefined : teacherOpinion(teach(label, number), 0.8)));
    const { bytes, manifest } = distilSentiment({ ...training(), texts: rows, opinions });
    const test = exampleRows(200, { seed: 32, wrong: 0 });
    const byTeacher = test.filter(({ label }, number) => teach(label, number) === label).length / test.length;
    expect(accuracy(SentimentModel.open(bytes), test)).toBeGreaterThan(byTeacher - 0.02);
    expect(manifest).toMatchObject({ kind: 'distilled', rows: 392 });
  });

  it('takes opinions that do not add up', () => {
    expect(teacherOpinion('positive', 7)).toEqual({ negative: 0, neutral: 0, positive: 1 });
    const rows = exampleRows(100);
    const odd = [
      { negative: 2, neutral: 1, positive: 1 },
      { negative: Number.NaN, neutral: 3, positive: -1 },
    ];
    const { bytes } = distilSentiment({ ...training(), texts: rows, opinions: rows.map((_, number) => odd[number % 2]) });
    expect(SentimentModel.open(bytes).answer({ id: '', text: 'Arden', language: 'en' }).label).not.toBe('positive');
  });
});
