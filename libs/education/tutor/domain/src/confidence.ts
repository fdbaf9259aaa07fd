import { indexTerms, type Language } from '@trivium/shared/language';
import { optionMeaning } from './options';
import { sectionTitle, type Passage } from './passage';
import type { ScoredSentence } from './score-sentences';
import { coverage, type PassageTerms, termsOf, type TermWeights } from './term-weights';

/** What speaks for the course holding an answer; each 0…1. */
export interface EvidenceFeatures {
  /** Weighted share of the question's terms in the best passage with its headings. */
  readonly passage: number;
  /** … in the best sentence. */
  readonly sentence: number;
  /** … in no passage at all. */
  readonly absent: number;
  /** … in the best sentence and the two beside it. */
  readonly window: number;
  /** How far the best passage stands above the tenth. */
  readonly gap: number;
  /** Whether a section or a glossary entry is named like what is asked about. */
  readonly named: number;
  /** Weighted share of the heaviest term: 1 when the question hangs on one word. */
  readonly heaviest: number;
  /** Whether the heaviest term of the question is in the best passage. */
  readonly heaviestFound: number;
  /** Share of the question's neighbouring terms that stand beside each other in a sentence too: "conditional probability" is more than its words. */
  readonly pairs: number;
  /** Rarity that the best passage holds, absolutely: long questions are never covered whole. */
  readonly mass: number;
  /** Share of the best five passages from the first one's chapter: what the course treats, it treats in one place. */
  readonly agreement: number;
  /** Share of the options found whole in a sentence; 0 without options. */
  readonly options: number;
}

export interface EvidenceInput {
  readonly terms: readonly string[];
  readonly weights: TermWeights;
  readonly passages: readonly Passage[];
  readonly passageTerms: readonly PassageTerms[];
  readonly sentences: readonly ScoredSentence[];
  readonly focus: string;
  /** The question as it is searched, without options; its word order counts. */
  readonly stem: string;
  readonly options: readonly string[];
  readonly language: Language;
}

/** Rarity (sum of inverse document frequencies) at which a passage is as convincing as it gets. */
const FULL_MASS = 24;
/** Two terms this far apart in characters, at most, stand beside each other; function words may lie between. */
const BESIDE_CHARACTERS = 14;
const AGREEING_PASSAGES = 5;

export function evidenceFeatures({
  terms,
  weights,
  passages,
  passageTerms,
  sentences,
  focus,
  stem,
  options,
  language,
}: EvidenceInput): EvidenceFeatures {
  const inPassage = (index: number, term: string): boolean =>
    (passageTerms[index]?.own.has(term) ?? false) || (passageTerms[index]?.headings.has(term) ?? false);
  const perPassage = passages.map((_, index) => coverage(terms, weights, (term) => inPassage(index, term)));
  const passage = Math.max(0, ...perPassage);
  const bestIndex = perPassage.indexOf(passage);
  const best = [...sentences].sort((first, second) => second.coverage - first.coverage)[0];
  let window = best?.coverage ?? 0;
  sentences.forEach((sentence, index) => {
    const beside = [sentences[index - 1], sentence, sentences[index + 1]].filter((one) => one?.passageIndex === sentence.passageIndex);
    window = Math.max(
      window,
      coverage(terms, weights, (term) => beside.some((one) => one?.terms.has(term))),
    );
  });
  const scores = passages.map(({ score }) => score);
  const top = scores[0] ?? 0;
  const tenth = scores[Math.min(9, scores.length - 1)] ?? 0;
  const heaviest = [...terms].sort((first, second) => (weights.get(second) ?? 0) - (weights.get(first) ?? 0))[0];
  return {
    passage,
    sentence: best?.coverage ?? 0,
    absent: coverage(terms, weights, (term) => !passages.some((_, index) => inPassage(index, term))),
    window,
    gap: top > 0 ? (top - tenth) / top : 0,
    named: Number(isNamed(focus, passages)),
    heaviest: heaviest === undefined ? 0 : coverage(terms, weights, (term) => term === heaviest),
    heaviestFound: Number(heaviest !== undefined && bestIndex >= 0 && inPassage(bestIndex, heaviest)),
    pairs: pairShare({ stem, language, terms, sentences }) ?? passage,
    mass: Math.min(1, (passage * terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)) / FULL_MASS),
    agreement: agreementOf(passages),
    options: optionShare(options, language, sentences),
  };
}

function agreementOf(passages: readonly Passage[]): number {
  const top = passages.slice(0, AGREEING_PASSAGES);
  const chapter = (passage: Passage | undefined): string => `${passage?.materialId ?? ''}/${passage?.sectionPath[0] ?? ''}`;
  return top.length === 0 ? 0 : top.filter((passage) => chapter(passage) === chapter(top[0])).length / top.length;
}

function optionShare(options: readonly string[], language: Language, sentences: readonly ScoredSentence[]): number {
  const facts = options.filter((option) => optionMeaning(option) === 'fact').map((option) => [...termsOf(option, language)]);
  if (facts.length === 0) return 0;
  return (
    facts.filter((own) => own.length > 0 && sentences.some((sentence) => own.every((term) => sentence.terms.has(term)))).length /
    facts.length
  );
}

/** Weightless share of neighbouring content terms of the question that neighbour each other in some sentence; nothing when it has no pair. */
function pairShare({
  stem,
  language,
  terms,
  sentences,
}: {
  stem: string;
  language: Language;
  terms: readonly string[];
  sentences: readonly ScoredSentence[];
}): number | undefined {
  const wanted = new Set(terms);
  const placed = indexTerms(stem, language).filter(({ term }) => wanted.has(term));
  const pairs = new Map<string, readonly [string, string]>();
  placed.forEach(({ term, span }, index) => {
    const next = placed.slice(index + 1).find((other) => other.span.start >= span.end);
    if (next !== undefined && next.term !== term && next.span.start - span.end <= BESIDE_CHARACTERS)
      pairs.set(`${term} ${next.term}`, [term, next.term]);
  });
  if (pairs.size === 0) return undefined;
  const found = [...pairs.values()].filter(([first, second]) =>
    sentences.some(
      (sentence) => sentence.terms.has(first) && sentence.terms.has(second) && areBeside(sentence.text, language, first, second),
    ),
  );
  return found.length / pairs.size;
}

function areBeside(text: string, language: Language, first: string, second: string): boolean {
  const placed = indexTerms(text, language);
  const ofFirst = placed.filter(({ term }) => term === first);
  const ofSecond = placed.filter(({ term }) => term === second);
  return ofFirst.some(({ span }) =>
    ofSecond.some((other) => Math.max(other.span.start - span.end, span.start - other.span.end) <= BESIDE_CHARACTERS),
  );
}

function isNamed(focus: string, passages: readonly Passage[]): boolean {
  return passages.slice(0, 5).some((passage) => {
    const wanted = [...termsOf(focus, passage.language)];
    if (wanted.length === 0 || wanted.length > 8) return false;
    const names = [sectionTitle(passage), ...passage.blocks.flatMap(({ term }) => (term === undefined ? [] : [term]))];
    return names.some((name) => {
      const terms = termsOf(name, passage.language);
      return wanted.every((term) => terms.has(term)) && terms.size <= wanted.length + 2;
    });
  });
}

/**
 * Logistic models of "the course answers this" (ridge regression, classes weighed alike), fitted on the development halves of
 * `tools/eval/tutor.ts`: questions of a book asked of it against questions of other books asked of it. The intercepts are set so that about one half
 * divides them. Chinese has its own: its terms are characters and pairs too, so shares are lower.
 */
const MODELS: Readonly<Record<'en' | 'zh', Readonly<Record<keyof EvidenceFeatures | 'intercept', number>>>> = {
  en: { intercept: -3.56, passage: 2.79, sentence: -0.51, absent: -1.79, window: 0.96, gap: 2.38, named: 2.02, heaviest: -3, heaviestFound: -0.36, pairs: 2.99, mass: 0.61, agreement: 1.05, options: 4.63 },
  zh: { intercept: -3.02, passage: 4.85, sentence: 3.22, absent: -4.47, window: 4.05, gap: 2.98, named: 0.18, heaviest: 2.9, heaviestFound: -0.32, pairs: 1.57, mass: 0.68, agreement: -0.23, options: 4.63 },
}; // prettier-ignore

/** Below this the tutor says that it did not find the answer. */
export const ANSWER_THRESHOLD = 0.45;

/** How likely the course holds the answer, 0…1. */
export function confidenceOf(features: EvidenceFeatures, language: Language): number {
  const model = MODELS[language === 'zh' ? 'zh' : 'en'];
  let sum = model.intercept;
  for (const name of Object.keys(features) as (keyof EvidenceFeatures)[]) sum += model[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
