import { join } from 'node:path';
import { dataFolder } from './evaluation-data';
import type { Figure } from './figures';
import { type MeasuredCourses, zipOfFolder } from './measured-courses';
import { type JudgedQuestion, psychologyQuestions, sectionGroups } from './retrieval-datasets';
import { type Answer, answersOf, askAll, HALVES, hitShare, questionWithOptions, type Ranking } from './retrieval-questions';
import { withTypos } from './retrieval-typos';

/** What {@link importPsychology} reads, in the data folder. */
export const PSYCHOLOGY_FILES = ['education/books/openstax-psychology-2e', 'education/gold/qa-psychology-2e.jsonl'];

const BARS = [
  { count: 1, name: 'right section first', must: 0.82, aim: 0.85 },
  { count: 3, name: 'right section in 3', must: 0.94, aim: 0.95 },
  { count: 5, name: 'right section in 5', must: 0.96, aim: 0.97 },
] as const;

/** How the review questions are put. */
export const PSYCHOLOGY_FORMS = [
  { form: 'question', textOf: ({ question }: JudgedQuestion) => question, hasBars: true },
  { form: 'question and options', textOf: questionWithOptions, hasBars: true },
  { form: 'question, two words misspelt', textOf: ({ question }: JudgedQuestion) => withTypos(question, 'en'), hasBars: false },
] as const;
export type PsychologyForm = (typeof PSYCHOLOGY_FORMS)[number];

/** The psychology book, through the real import, with its review questions. */
export interface PsychologyBook {
  ask(form: PsychologyForm, ranking: Ranking): Promise<Answer[]>;
}

export async function importPsychology({ index, organisationId, importBook }: MeasuredCourses): Promise<PsychologyBook> {
  const folder = join(dataFolder(), 'education');
  const bytes = zipOfFolder(join(folder, 'books/openstax-psychology-2e'));
  const { collectionId } = await importBook({ name: 'psychology-2e.zip', bytes, groupOf: sectionGroups() });
  const questions = psychologyQuestions(folder);
  const asking = { index, organisationId, collectionId, language: 'en', by: 'sections' } as const;
  return { ask: ({ textOf }, ranking) => askAll({ ...asking, ranking, textOf }, questions) };
}

/** How often the right section is first, in three and in five, by halves. */
export function psychologyFigures(set: string, { hasBars }: PsychologyForm, answers: readonly Answer[]): Figure[] {
  return HALVES.flatMap((half) => {
    const ofHalf = answersOf(answers, half);
    return BARS.map(({ count, name, must, aim }) => ({
      set: `${set} (${half})`,
      name,
      value: hitShare(count, ofHalf),
      unit: 'share' as const,
      size: `${ofHalf.length} questions`,
      ...(hasBars && { must, aim }),
    }));
  });
}
