import { join } from 'node:path';
import type { RetrievalIndex } from '@trivium/ai/retrieval';
import type { OrganisationId } from '@trivium/shared/kernel';
import { dataFolder } from './evaluation-data';
import type { Figure } from './figures';
import { cranfield, type JudgedQuestion, namedId, readingComprehension, type RetrievalDataset } from './retrieval-datasets';
import { type Answer, answersOf, askAll, HALVES, measuredBar, ndcgOf, type Ranking } from './retrieval-questions';
import { withTypos } from './retrieval-typos';

/** The files that {@link publicSets} reads, in the data folder. */
export const PUBLIC_SET_FILES = [
  'retrieval/xquad.en.json',
  'retrieval/xquad.zh.json',
  'retrieval/cmrc_dev.json',
  'retrieval/cran.all.1400',
  'retrieval/cran.qry',
  'retrieval/cranqrel',
];

/** What another implementation of plain BM25 differs by without being wrong: its stop words, its stemmer, its rounding of lengths. */
const TOLERANCE = 0.005;
/** What counts as better than a figure of three digits. */
const BETTER = 0.001;
const FUSED_AIM = 0.01;
/** Enough to measure, few enough to wait for. */
const MAX_TYPO_QUESTIONS = 1_200;

/** A test set and what plain BM25 reaches on it: nDCG@10 with k1 1.2, b .75, Porter2 and stop words, Chinese words of `Intl.Segmenter`. */
export interface PublicSet {
  readonly dataset: RetrievalDataset;
  readonly knownNdcg: number;
}

/** Passages are indexed whole, as they were for the known figures. */
export function publicSets(): PublicSet[] {
  const folder = join(dataFolder(), 'retrieval');
  return [
    { dataset: readingComprehension(join(folder, 'xquad.en.json'), 'XQuAD (en)', 'en', 'whole'), knownNdcg: 0.969 },
    { dataset: readingComprehension(join(folder, 'xquad.zh.json'), 'XQuAD (zh)', 'zh', 'whole'), knownNdcg: 0.96 },
    { dataset: readingComprehension(join(folder, 'cmrc_dev.json'), 'CMRC 2018 (zh)', 'zh', 'whole'), knownNdcg: 0.982 },
    { dataset: cranfield(folder, 'whole'), knownNdcg: 0.362 },
  ];
}

/** What the ranking by words alone must reach: the known figure, less what implementations differ by. */
export function leastNdcg({ knownNdcg }: PublicSet): number {
  return measuredBar(knownNdcg - TOLERANCE);
}

/** At most `count` of the questions, spread over all. */
export function sampled(questions: readonly JudgedQuestion[], count: number): JudgedQuestion[] {
  const step = Math.ceil(questions.length / count);
  return questions.filter((_, place) => place % step === 0);
}

/**
 * Words alone against the known figures, the usual ranking against words alone in the same run, and both for questions with slips in two words.
 *
 * @returns figures of the passage ranking, by half where halves say something
 */
export async function publicSetFigures(
  { index, organisationId }: { readonly index: RetrievalIndex; readonly organisationId: OrganisationId },
  publicSet: PublicSet,
): Promise<Figure[]> {
  const { dataset, knownNdcg } = publicSet;
  const { name: set, document, questions } = dataset;
  const collectionId = namedId(`collection ${set}`);
  await index.replaceDocument(organisationId, { collectionId, document });
  const ask = (ranking: Ranking, asked: readonly JudgedQuestion[], textOf?: (question: JudgedQuestion) => string): Promise<Answer[]> =>
    askAll({ index, organisationId, collectionId, language: document.language, ranking, by: 'chunks', ...(textOf && { textOf }) }, asked);
  const typed = ({ question }: JudgedQuestion): string => withTypos(question, document.language);
  const [words, fused] = [await ask('words', questions), await ask('fused', questions)];
  const some = sampled(questions, MAX_TYPO_QUESTIONS);
  const [wordsTyped, fusedTyped] = [await ask('words', some, typed), await ask('fused', some, typed)];
  return [
    ...HALVES.map((half) => ({
      ...ndcgFigure(set, `words (${half})`, answersOf(words, half)),
      ...(half === 'all' && { must: leastNdcg(publicSet), aim: measuredBar(knownNdcg + BETTER) }),
    })),
    ...HALVES.map((half) => againstWords(set, `fused (${half})`, answersOf(fused, half), answersOf(words, half))),
    ndcgFigure(set, 'words, two words misspelt', wordsTyped),
    againstWords(set, 'fused, two words misspelt', fusedTyped, wordsTyped),
  ];
}

function ndcgFigure(set: string, name: string, answers: readonly Answer[]): Figure {
  return { set, name, value: ndcgOf(answers), unit: 'nDCG@10', size: `${answers.length} questions` };
}

/** The usual ranking must not be lower than words alone were in this run. */
function againstWords(set: string, name: string, fused: readonly Answer[], words: readonly Answer[]): Figure {
  const must = measuredBar(ndcgOf(words));
  return { ...ndcgFigure(set, name, fused), must, aim: measuredBar(must + FUSED_AIM) };
}
