import type { Language } from '@trivium/shared/language';
import type { CandidateSentence } from './candidate-sentences';
import { asksForException, optionMeaning } from './options';
import type { Passage } from './passage';
import { coverage, type PassageTerms, termsOf, type TermWeights } from './term-weights';

export interface ChosenOption {
  readonly index: number;
  /** Evidence for each option, 0…1, in their order. */
  readonly scores: readonly number[];
  /** Index of the sentence that speaks most for the choice, if any. */
  readonly sentenceIndex?: number;
}

export interface OptionEvidence {
  readonly stem: string;
  readonly options: readonly string[];
  readonly language: Language;
  readonly stemTerms: readonly string[];
  readonly weights: TermWeights;
  readonly passages: readonly Passage[];
  readonly passageTerms: readonly PassageTerms[];
  readonly sentences: readonly CandidateSentence[];
}

interface Support {
  readonly score: number;
  readonly sentenceIndex?: number;
}

/** Options within this share of the best one are equally well supported: the ground for "all of the above". */
const EQUAL_SHARE = 0.8;

/**
 * Chooses the option that the book's sentences join most closely with the question's own words: the sentence that holds both, else the passage.
 * "All of the above" is chosen when every fact among the options is supported about equally, an exception when it is the least supported.
 */
export function chooseOption(evidence: OptionEvidence): ChosenOption {
  const { options, stem } = evidence;
  const supports = options.map((option, index): Support => (optionMeaning(option) === 'fact' ? supportOf(index, evidence) : { score: 0 }));
  const facts = options.flatMap((option, index) => (optionMeaning(option) === 'fact' ? [index] : []));
  const scoreAt = (index: number): number => supports[index]?.score ?? 0;
  const ranked = [...facts].sort((first, second) => scoreAt(second) - scoreAt(first));
  const best = ranked[0] ?? 0;
  const worst = ranked.at(-1) ?? 0;
  const all = options.findIndex((option) => optionMeaning(option) === 'all');
  const exception = asksForException(stem);
  const chosen = exception ? worst : all >= 0 && scoreAt(worst) >= EQUAL_SHARE * scoreAt(best) ? all : best;
  const witness = supports[chosen === all ? best : exception ? best : chosen]?.sentenceIndex;
  return { index: chosen, scores: supports.map(({ score }) => score), ...(witness === undefined ? {} : { sentenceIndex: witness }) };
}

function supportOf(optionIndex: number, evidence: OptionEvidence): Support {
  const { options, language, stemTerms, weights, passages, passageTerms, sentences } = evidence;
  const terms = [...termsOf(options[optionIndex] ?? '', language)];
  if (terms.length === 0) return { score: 0 };
  // A word that several options share does not tell them apart.
  const sharedBy = (term: string): number => options.filter((option) => termsOf(option, language).has(term)).length;
  const own: TermWeights = new Map(terms.map((term) => [term, (weights.get(term) ?? 1) / sharedBy(term)]));
  const stemOnly = stemTerms.filter((term) => !terms.includes(term));
  const stemCoverage = (holds: (term: string) => boolean): number => (stemOnly.length === 0 ? 1 : coverage(stemOnly, weights, holds));
  const needle = (options[optionIndex] ?? '').trim().toLowerCase();
  let best: Support = { score: 0 };
  sentences.forEach((sentence, index) => {
    const inOption = coverage(terms, own, (term) => sentence.terms.has(term));
    if (inOption === 0) return;
    const beside = [sentences[index - 1], sentences[index + 1]].filter((other) => other?.passageIndex === sentence.passageIndex);
    const headings = passageTerms[sentence.passageIndex]?.headings;
    const inStem = stemCoverage((term) => sentence.terms.has(term));
    const around = stemCoverage(
      (term) => sentence.terms.has(term) || beside.some((other) => other?.terms.has(term)) || (headings?.has(term) ?? false),
    );
    const verbatim = needle.length > 3 && sentence.text.toLowerCase().includes(needle) ? 0.12 : 0;
    const defines =
      sentence.isDefinition && passages[sentence.passageIndex]?.blocks[sentence.blockIndex]?.term?.toLowerCase() === needle ? 0.15 : 0;
    const score = inOption ** 1.5 * (0.15 + 0.6 * inStem + 0.25 * around) + (inOption > 0.6 ? (verbatim + defines) * (0.3 + inStem) : 0);
    if (score > best.score) best = { score, sentenceIndex: index };
  });
  return best;
}
