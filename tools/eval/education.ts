import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RetrievalIndex } from '@trivium/ai/retrieval';
import type { OrganisationId } from '@trivium/shared/kernel';
import { dataFolder, missingData } from './evaluation-data';
import type { Figure } from './figures';
import { type MeasuredCourses, openMeasuredCourses, zipOfFolder } from './measured-courses';
import {
  cranfield,
  halfOf,
  type JudgedQuestion,
  namedId,
  psychologyQuestions,
  readingComprehension,
  type RetrievalDataset,
  sectionGroups,
} from './retrieval-datasets';
import { hitAt, mean, ndcgAt10, quantile } from './retrieval-metrics';

const NEEDED = [
  'education/books/openstax-psychology-2e',
  'education/books/thinkpython2.pdf',
  'retrieval/xquad.zh.json',
  'retrieval/cran.qry',
];
const SEARCH_MS = 60;
const CHUNKS_PER_SECOND = 300;
const MAX_QUESTIONS = 1_200;

interface Answer {
  readonly question: JudgedQuestion;
  /** Sections, the best first. */
  readonly ranked: readonly string[];
  readonly latencyMs: number;
}

/**
 * Measures search on an embedded database in a folder: public test sets, and the review questions of a textbook that comes in through the real
 * import. Section scoring was chosen on the half `tune` of those questions; `held out` only confirms it.
 *
 * @param progress told what is measured next: a run takes minutes
 * @returns the reason when the test sets are absent
 */
export async function run(progress: (what: string) => void): Promise<readonly Figure[] | string> {
  const missing = missingData(NEEDED);
  if (missing !== undefined) return missing;
  const courses = await openMeasuredCourses();
  try {
    progress('psychology');
    const figures = await psychology(courses);
    progress('Think Python');
    figures.push(...(await longBook(courses)));
    for (const [dataset, must] of publicSets()) {
      progress(dataset.name);
      figures.push(...(await publicSet(courses, dataset, must)));
    }
    return figures;
  } finally {
    await courses.close();
  }
}

async function psychology(courses: MeasuredCourses): Promise<Figure[]> {
  const folder = join(dataFolder(), 'education');
  const bytes = zipOfFolder(join(folder, 'books/openstax-psychology-2e'));
  const book = await courses.importBook({ name: 'psychology-2e.zip', bytes, groupOf: sectionGroups() });
  const questions = psychologyQuestions(folder);
  const figures: Figure[] = [];
  for (const withOptions of [false, true]) {
    const answers = await ask(courses, { ...book, language: 'en' }, questions, withOptions);
    const set = `psychology, ${withOptions ? 'question and options' : 'question'}`;
    for (const half of ['tune', 'held out', 'all'] as const) {
      const asked = answers.filter(({ question }) => half === 'all' || halfOf(question) === half);
      for (const [count, must, aim] of [
        [1, 0.79, 0.82],
        [3, 0.92, 0.94],
        [5, 0.95, 0.96],
      ] as const) {
        figures.push({
          set: `${set} (${half})`,
          name: count === 1 ? 'right section first' : `right section in ${count}`,
          value: mean(asked.map(({ ranked, question }) => hitAt(count, ranked, question.gains))),
          unit: 'share',
          size: `${asked.length} questions`,
          must,
          aim,
        });
      }
    }
    figures.push(searchTime(set, answers));
  }
  return figures;
}

async function longBook(courses: MeasuredCourses): Promise<Figure[]> {
  const bytes = readFileSync(join(dataFolder(), 'education/books/thinkpython2.pdf'));
  const { seconds, chunks } = await courses.importBook({ name: 'thinkpython2.pdf', bytes });
  return [
    {
      set: 'Think Python (PDF)',
      name: 'upload to searchable',
      value: seconds,
      unit: 's',
      size: `288 pages, ${chunks} chunks`,
      must: 30,
      isCost: true,
    },
  ];
}

/** Each with what plain BM25 reaches on it, less a rounding. */
function publicSets(): [RetrievalDataset, number][] {
  const folder = join(dataFolder(), 'retrieval');
  return [
    [readingComprehension(join(folder, 'xquad.en.json'), 'XQuAD (en)', 'en', 'whole'), 0.964],
    [readingComprehension(join(folder, 'xquad.zh.json'), 'XQuAD (zh)', 'zh', 'whole'), 0.955],
    [readingComprehension(join(folder, 'cmrc_dev.json'), 'CMRC 2018 (zh)', 'zh', 'whole'), 0.977],
    [cranfield(folder, 'whole'), 0.357],
  ];
}

async function publicSet({ index, organisationId }: MeasuredCourses, dataset: RetrievalDataset, must: number): Promise<Figure[]> {
  const set = dataset.name;
  const collectionId = namedId(`collection ${set}`);
  const started = performance.now();
  const { chunks } = await index.replaceDocument(organisationId, { collectionId, document: dataset.document });
  const rate = (chunks * 1000) / (performance.now() - started);
  // Enough to measure, few enough to wait for.
  const step = Math.ceil(dataset.questions.length / MAX_QUESTIONS);
  const questions = dataset.questions.filter((_, place) => place % step === 0);
  const answers = await ask({ index, organisationId }, { collectionId, language: dataset.document.language }, questions, false);
  const value = mean(answers.map(({ ranked, question }) => ndcgAt10(ranked, question.gains)));
  return [
    { set, name: '', value, unit: 'nDCG@10', size: `${answers.length} questions`, must },
    { set, name: 'indexing', value: rate, unit: 'chunks/s', size: `${chunks} chunks`, must: CHUNKS_PER_SECOND },
    searchTime(set, answers),
  ];
}

function searchTime(set: string, answers: readonly Answer[]): Figure {
  const value = quantile(
    answers.map(({ latencyMs }) => latencyMs),
    0.95,
  );
  return { set, name: 'section search, p95', value, unit: 'ms', size: `${answers.length} queries`, must: SEARCH_MS, isCost: true };
}

async function ask(
  { index, organisationId }: { readonly index: RetrievalIndex; readonly organisationId: OrganisationId },
  { collectionId, language }: { readonly collectionId: string; readonly language: string },
  questions: readonly JudgedQuestion[],
  withOptions: boolean,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const question of questions) {
    const query = [question.question, ...(withOptions ? question.options : [])].join(' ');
    const started = performance.now();
    const hits = await index.searchSections(organisationId, { collectionId, query, language, limit: 10 });
    answers.push({ question, ranked: hits.map((hit) => hit.sectionId), latencyMs: performance.now() - started });
  }
  return answers;
}
