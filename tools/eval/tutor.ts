import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RetrievalIndex } from '@trivium/ai/retrieval';
import { createTestRetrieval } from '@trivium/ai/retrieval/testing';
import { IntentClassifier, PassageSearch, QuestionPlanner } from '@trivium/education/tutor/api';
import { answerQuestion, type TutorAnswer } from '@trivium/education/tutor/domain';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { openDatabase } from '@trivium/platform/database';
import { createLogger } from '@trivium/platform/observability';
import { type OrganisationId, systemClock } from '@trivium/shared/kernel';
import { countWords } from '@trivium/shared/language';
import { missingData } from './evaluation-data';
import type { Figure } from './figures';
import { mean, quantile } from './retrieval-metrics';
import { type Asked, type Book, BookContent, books, uuidOf } from './tutor-sets';

const ORGANISATION = '00000000-0000-7000-8000-00000000e0a1' as OrganisationId;
const NEEDED = ['education/gold/qa-psychology-2e.jsonl', 'education/books/hello-algo-zh', 'retrieval/xquad.zh.json'];
const MAX_WORDS = 90;
const INTENTS_MODEL = pathToFileURL('libs/education/tutor/api/src/intent/intents.model');

interface Outcome {
  readonly asked: Asked;
  readonly answer: TutorAnswer;
  readonly latencyMs: number;
}

/** Half of the questions by hash: one to tune on, one to report. */
function halfOf(id: string): 'development' | 'report' {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'report';
}

async function askBook(book: Book, index: RetrievalIndex, planner: QuestionPlanner): Promise<Outcome[]> {
  const content = new BookContent();
  const collectionId = uuidOf(`course:${book.name}`);
  for (const document of await book.documents(content)) await index.replaceDocument(ORGANISATION, { collectionId, document });
  const search = new PassageSearch(index, content);
  const outcomes: Outcome[] = [];
  for (const asked of book.questions) {
    const startedAt = performance.now();
    const plan = await planner.plan({
      text: asked.question,
      readerLanguage: book.name.includes('zh') ? 'zh' : 'en',
      ...(asked.options ? { options: asked.options } : {}),
    });
    const { passages, weights } = await search.find(ORGANISATION, collectionId, plan);
    const answer = answerQuestion(plan, passages, weights);
    outcomes.push({ asked, answer, latencyMs: performance.now() - startedAt });
  }
  return outcomes;
}

function figuresOf(book: string, half: 'development' | 'report', all: readonly Outcome[]): Figure[] {
  const outcomes = all.filter(({ asked }) => halfOf(asked.id) === half);
  const own = outcomes.filter(({ asked }) => asked.group === 'own');
  const answered = own.filter(({ answer }) => !answer.abstained);
  const isIn = (section: string | undefined, path: readonly string[] | undefined): boolean =>
    section !== undefined && (path ?? []).includes(section);
  const located = answered.filter(({ asked }) => asked.section !== undefined);
  const choices = answered.filter(({ asked }) => asked.answerIndex !== undefined);
  const set = `${book}, ${half}`;
  const share = (name: string, rows: readonly Outcome[], holds: (row: Outcome) => boolean, bar: Partial<Figure> = {}): Figure[] =>
    rows.length === 0
      ? []
      : [{ set, name, value: mean(rows.map((row) => (holds(row) ? 1 : 0))), unit: 'share', size: `${rows.length} questions`, ...bar }];
  const isAbstained = ({ answer }: Outcome): boolean => answer.abstained;
  const few = { aim: 0.05, isCost: true };
  const words = outcomes.map(({ answer }) => countWords(answer.text, book.includes('zh') ? 'zh' : 'en'));
  const times = outcomes.map(({ latencyMs }) => latencyMs);
  return [
    ...share('own question, no answer', own, isAbstained, few),
    ...share(
      'definition asked for, no answer',
      outcomes.filter(({ asked }) => asked.group === 'own-definition'),
      isAbstained,
      few,
    ),
    ...share(
      'foreign question, no answer',
      outcomes.filter(({ asked }) => asked.group === 'foreign'),
      isAbstained,
      { aim: 0.9 },
    ),
    ...share('first citation in the right section', located, ({ asked, answer }) =>
      isIn(asked.section, answer.citations[0]?.passage.sectionPath),
    ),
    ...share('some citation in the right section', located, ({ asked, answer }) =>
      answer.citations.some(({ passage }) => isIn(asked.section, passage.sectionPath)),
    ),
    ...share('right choice', choices, ({ asked, answer }) => answer.choice?.index === asked.answerIndex),
    ...share(
      'answer holds the expected text',
      answered.filter(({ asked }) => asked.gold !== undefined),
      ({ asked, answer }) => answer.text.includes(asked.gold ?? ''),
    ),
    {
      set,
      name: 'longest answer',
      value: Math.max(0, ...words),
      unit: 'words',
      size: `${words.length} answers`,
      must: MAX_WORDS,
      isCost: true,
    },
    { set, name: 'time of an answer, p95', value: quantile(times, 0.95), unit: 'ms', size: `${times.length} answers`, isCost: true },
  ];
}

/**
 * Asks every book its own and foreign questions through the real index and the tutor's own path. Thresholds were chosen on the half `development`.
 *
 * @param progress told what is measured next: a run takes minutes
 * @returns the reason when the test sets are absent
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[] | string> {
  const missing = missingData(NEEDED);
  if (missing !== undefined) return missing;
  const folder = mkdtempSync(join(tmpdir(), 'trivium-evaluation-'));
  const logger = createLogger({ level: 'error', app: 'evaluation' });
  const { database, close } = await openDatabase({
    app: 'education',
    configuration: { kind: 'embedded', folder: join(folder, 'database') },
    schema: { entities: [], migrations: [...platformMigrations, ...aiMigrations] },
    logger,
  });
  try {
    const { index } = createTestRetrieval(database);
    const planner = new QuestionPlanner(new IntentClassifier(INTENTS_MODEL, systemClock), logger);
    const figures: Figure[] = [];
    for (const book of books()) {
      progress(book.name);
      const outcomes = await askBook(book, index, planner);
      figures.push(...figuresOf(book.name, 'development', outcomes), ...figuresOf(book.name, 'report', outcomes));
    }
    return figures;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
