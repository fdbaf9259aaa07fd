import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, missingData } from './evaluation-data';
import type { Figure } from './figures';
import { type MeasuredCourses, openMeasuredCourses } from './measured-courses';
import { namedId } from './retrieval-datasets';
import { importPsychology, PSYCHOLOGY_FILES, PSYCHOLOGY_FORMS, psychologyFigures } from './retrieval-psychology';
import { leastNdcg, PUBLIC_SET_FILES, type PublicSet, publicSets, sampled } from './retrieval-public-sets';
import { askAll, ndcgOf, searchTime } from './retrieval-questions';

const NEEDED = [...PSYCHOLOGY_FILES, 'education/books/thinkpython2.pdf', ...PUBLIC_SET_FILES];
const SEARCH_MS = 60;
const CHUNKS_PER_SECOND = 300;
/** Enough to measure, few enough to wait for. */
const MAX_QUESTIONS = 1_200;

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
    for (const set of publicSets()) {
      progress(set.dataset.name);
      figures.push(...(await publicSetBySections(courses, set)));
    }
    return figures;
  } finally {
    await courses.close();
  }
}

async function psychology(courses: MeasuredCourses): Promise<Figure[]> {
  const book = await importPsychology(courses);
  const figures: Figure[] = [];
  for (const form of PSYCHOLOGY_FORMS) {
    const answers = await book.ask(form, 'fused');
    const set = `psychology, ${form.form}`;
    figures.push(...psychologyFigures(set, form, answers), searchTime(set, answers, SEARCH_MS));
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

/** The same sets as `npm run eval -- retrieval` asks by passages, here by sections. */
async function publicSetBySections({ index, organisationId }: MeasuredCourses, publicSet: PublicSet): Promise<Figure[]> {
  const { name: set, document, questions } = publicSet.dataset;
  const collectionId = namedId(`collection ${set}`);
  const started = performance.now();
  const { chunks } = await index.replaceDocument(organisationId, { collectionId, document });
  const rate = (chunks * 1000) / (performance.now() - started);
  const asking = { index, organisationId, collectionId, language: document.language, ranking: 'fused', by: 'sections' } as const;
  const answers = await askAll(asking, sampled(questions, MAX_QUESTIONS));
  return [
    { set, name: '', value: ndcgOf(answers), unit: 'nDCG@10', size: `${answers.length} questions`, must: leastNdcg(publicSet) },
    { set, name: 'indexing', value: rate, unit: 'chunks/s', size: `${chunks} chunks`, must: CHUNKS_PER_SECOND },
    searchTime(set, answers, SEARCH_MS),
  ];
}
