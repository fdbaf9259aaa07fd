import type { RetrievalIndex, SearchQuery } from '@trivium/ai/retrieval';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { Figure } from './figures';
import { halfOf, type JudgedQuestion } from './retrieval-datasets';
import { hitAt, mean, ndcgAt10, quantile } from './retrieval-metrics';

export type Ranking = NonNullable<SearchQuery['ranking']>;
export const HALVES = ['tune', 'held out', 'all'] as const;
export type Half = (typeof HALVES)[number];

/** A section may be found by several of its chunks, and ten sections are wanted. */
const CHUNKS_FOR_TEN_SECTIONS = 30;

export interface Answer {
  readonly question: JudgedQuestion;
  /** Sections, the best first. */
  readonly ranked: readonly string[];
  readonly latencyMs: number;
}

export interface Asking {
  readonly index: RetrievalIndex;
  readonly organisationId: OrganisationId;
  readonly collectionId: string;
  /** Of the questions. */
  readonly language: string;
  readonly ranking: Ranking;
  /** `chunks`: the order of the passages, each named by its section; `sections`: section search. */
  readonly by: 'chunks' | 'sections';
  /** The question as it is asked; as it stands when absent. */
  readonly textOf?: (question: JudgedQuestion) => string;
}

/** Asks each question in turn. */
export async function askAll(asking: Asking, questions: readonly JudgedQuestion[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const question of questions) {
    const query = asking.textOf?.(question) ?? question.question;
    const started = performance.now();
    const ranked = await rankedSections(asking, query);
    answers.push({ question, ranked, latencyMs: performance.now() - started });
  }
  return answers;
}

async function rankedSections({ index, organisationId, collectionId, language, ranking, by }: Asking, query: string): Promise<string[]> {
  const request = { collectionId, query, language, ranking };
  if (by === 'sections') return (await index.searchSections(organisationId, { ...request, limit: 10 })).map(({ sectionId }) => sectionId);
  const hits = await index.search(organisationId, { ...request, limit: CHUNKS_FOR_TEN_SECTIONS });
  return [...new Set(hits.map(({ sectionId }) => sectionId))];
}

export function questionWithOptions({ question, options }: JudgedQuestion): string {
  return [question, ...options].join(' ');
}

/** Answers to the questions of a half. */
export function answersOf(answers: readonly Answer[], half: Half): Answer[] {
  return answers.filter(({ question }) => half === 'all' || halfOf(question) === half);
}

export function ndcgOf(answers: readonly Answer[]): number {
  return mean(answers.map(({ ranked, question }) => ndcgAt10(ranked, question.gains)));
}

/** How often a right section is among the first `count`. */
export function hitShare(count: number, answers: readonly Answer[]): number {
  return mean(answers.map(({ ranked, question }) => hitAt(count, ranked, question.gains)));
}

/** A bar that was itself measured, as it is printed: a figure is judged as printed too. */
export function measuredBar(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

export function searchTime(set: string, answers: readonly Answer[], mustMs: number): Figure {
  const times = answers.map(({ latencyMs }) => latencyMs);
  const size = `${answers.length} queries`;
  return { set, name: 'section search, p95', value: quantile(times, 0.95), unit: 'ms', size, must: mustMs, isCost: true };
}
