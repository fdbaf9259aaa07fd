import { countWords, type Language } from '@trivium/shared/language';
import { candidateSentences } from './candidate-sentences';
import { chooseOption } from './choose-option';
import { type ComposedAnswer, composeAnswer, type QuotedRun } from './compose-answer';
import { ANSWER_THRESHOLD, confidenceOf, evidenceFeatures, type EvidenceFeatures } from './confidence';
import type { Intent } from './intent';
import { asksForException, optionLabel } from './options';
import { type Passage, sectionTitle } from './passage';
import { phrase, socialAnswer } from './phrases';
import { type Presentation, presentationOf } from './presentation';
import type { PlannedQuestion } from './plan-question';
import { contentTerms } from './question-words';
import { type ScoredSentence, scoreSentences } from './score-sentences';
import { coverage, type PassageTerms, passageTerms, termsOf, type TermWeights, weighTerms } from './term-weights';

export interface TutorCitation {
  readonly n: number;
  readonly passage: Passage;
  readonly page?: number;
  /** Word for word what stands in the passage. */
  readonly quote: string;
  /** Where the quote stands in `passage.text` (UTF-16 units); absent when the passage's text is laid out differently from its blocks. */
  readonly highlight?: { readonly start: number; readonly end: number };
}

export interface TutorAnswer {
  readonly intent: Intent;
  readonly text: string;
  /** `text` in the parts in which a stream sends it. */
  readonly pieces: readonly { readonly text: string; readonly n?: number }[];
  readonly citations: readonly TutorCitation[];
  readonly choice?: { readonly index: number; readonly label: string; readonly option: string; readonly scores: readonly number[] };
  readonly presentation: readonly Presentation[];
  /** True when the course does not seem to hold the answer: then nothing is cited. */
  readonly abstained: boolean;
  /** How likely the course holds the answer, 0…1; 1 for a courtesy. */
  readonly confidence: number;
  readonly features?: EvidenceFeatures;
}

const MAX_SENTENCES: Partial<Record<Intent, number>> = { definition: 3, who: 2, when: 2, where: 2, quantity: 2, yes_no: 3, choice: 2 };
const DEFAULT_MAX_SENTENCES = 4;
/** The first quotes come from few passages: a tutor explains from one place and adds from others. */
const QUOTED_PASSAGES = 12;
/** A section is named as the closest one when its passage holds this share of the question. */
const NEAR_COVERAGE = 0.35;

/**
 * Answers from passages alone: every sentence is quoted, whole and cited, at most 90 words; or abstains. Deterministic.
 *
 * @param passages what the search found for the planned queries, best first
 * @param known the index's inverse document frequencies of the question's terms, when it gives them
 */
export function answerQuestion(plan: PlannedQuestion, passages: readonly Passage[], known?: TermWeights): TutorAnswer {
  const { intent, language } = plan;
  const fixed = socialAnswer(intent, language);
  if (fixed !== undefined)
    return { intent, text: fixed, pieces: [{ text: fixed }], citations: [], presentation: [], abstained: false, confidence: 1 };

  const textLanguage: Language = plan.textLanguage;
  const terms = contentTerms(plan.stem, textLanguage);
  const optionTerms = plan.options.flatMap((option) => contentTerms(option, textLanguage));
  const found = passages.map(passageTerms);
  const weights = weighTerms([...new Set([...terms, ...optionTerms])], found, known);
  const candidates = candidateSentences(passages);
  const sentences = scoreSentences(candidates, {
    passages,
    passageTerms: found,
    terms,
    weights,
    intent: plan.options.length > 0 ? 'choice' : intent,
    focus: plan.topic,
    addedTerms: contentTerms(plan.addition, textLanguage),
    language,
  });
  const features = evidenceFeatures({
    terms,
    weights,
    passages,
    passageTerms: found,
    sentences,
    focus: plan.topic,
    stem: plan.stem,
    options: plan.options,
    language: textLanguage,
  });
  const confidence = sentences.length === 0 || terms.length + optionTerms.length === 0 ? 0 : confidenceOf(features, textLanguage);
  if (confidence < ANSWER_THRESHOLD) return abstain(plan, confidence, features, near(passages, found, terms, weights));

  const choice =
    plan.options.length > 0
      ? chooseOption({
          stem: plan.stem,
          options: plan.options,
          language: textLanguage,
          stemTerms: terms,
          weights,
          passages,
          passageTerms: found,
          sentences,
        })
      : undefined;
  const lead =
    choice === undefined
      ? ''
      : `${phrase(asksForException(plan.stem) ? 'choiceException' : 'choice', language, { label: optionLabel(choice.index), option: plan.options[choice.index] ?? '' })}\n`;
  const required = choice?.sentenceIndex === undefined ? undefined : sentences[choice.sentenceIndex];
  const quotable = sentences.filter(({ passageIndex }) => passageIndex < QUOTED_PASSAGES || passageIndex === required?.passageIndex);
  const chosenTerms = choice === undefined ? undefined : termsOf(plan.options[choice.index] ?? '', textLanguage);
  const composed = composeAnswer<ScoredSentence>({
    sentences: quotable,
    scoreOf: (sentence) => sentence.score + (chosenTerms && [...chosenTerms].some((term) => sentence.terms.has(term)) ? 0.2 : 0),
    passages,
    language: passages[0]?.language ?? textLanguage,
    maxSentences: MAX_SENTENCES[intent] ?? DEFAULT_MAX_SENTENCES,
    reservedWords: Math.min(60, countWords(lead, textLanguage)),
    ...(required === undefined ? {} : { required }),
  });
  const pieces = lead === '' ? composed.pieces : [{ text: lead }, ...composed.pieces];
  return {
    intent,
    text: pieces.map(({ text }) => text).join(''),
    pieces,
    citations: composed.runs.map((run) => citation(run, passages)),
    ...(choice === undefined
      ? {}
      : {
          choice: {
            index: choice.index,
            label: optionLabel(choice.index),
            option: plan.options[choice.index] ?? '',
            scores: choice.scores,
          },
        }),
    presentation: presentationOf({ intent, terms, weights, cited: citedPassages(composed, passages) }),
    abstained: false,
    confidence,
    features,
  };
}

function abstain(plan: PlannedQuestion, confidence: number, features: EvidenceFeatures, section: string | undefined): TutorAnswer {
  const text = phrase('abstained', plan.language) + (section === undefined ? '' : phrase('abstainedNear', plan.language, { section }));
  return { intent: plan.intent, text, pieces: [{ text }], citations: [], presentation: [], abstained: true, confidence, features };
}

function near(
  passages: readonly Passage[],
  found: readonly PassageTerms[],
  terms: readonly string[],
  weights: TermWeights,
): string | undefined {
  const first = passages[0];
  if (first === undefined || coverage(terms, weights, (term) => found[0]?.own.has(term) ?? false) < NEAR_COVERAGE) return undefined;
  return sectionTitle(first).slice(0, 120) || undefined;
}

function citation(run: QuotedRun, passages: readonly Passage[]): TutorCitation {
  const passage = passages[run.passageIndex];
  if (passage === undefined) throw new Error('A quote names a passage that was not given');
  const page = passage.blocks[run.blockIndex]?.page ?? passage.page;
  const start = passage.text.indexOf(run.quote);
  return {
    n: run.n,
    passage,
    quote: run.quote,
    ...(page === undefined ? {} : { page }),
    ...(start < 0 ? {} : { highlight: { start, end: start + run.quote.length } }),
  };
}

function citedPassages({ runs }: ComposedAnswer, passages: readonly Passage[]): { passage: Passage; n: number }[] {
  const first = new Map<number, number>();
  for (const { passageIndex, n } of runs) if (!first.has(passageIndex)) first.set(passageIndex, n);
  return [...first].flatMap(([index, n]) => {
    const passage = passages[index];
    return passage === undefined ? [] : [{ passage, n }];
  });
}
