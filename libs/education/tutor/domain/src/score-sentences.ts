import type { UiLanguage } from '@trivium/shared/kernel';
import type { CandidateSentence } from './candidate-sentences';
import type { Intent } from './intent';
import type { Passage } from './passage';
import { coverage, type PassageTerms, termsOf, type TermWeights } from './term-weights';

export interface ScoredSentence extends CandidateSentence {
  /** Higher is better; comparable inside one question only. */
  readonly score: number;
  /** Weighted share of the question's terms in the sentence itself, 0…1. */
  readonly coverage: number;
  /** Whether the sentence says what the focus is. */
  readonly defines: boolean;
}

export interface ScoringContext {
  readonly passages: readonly Passage[];
  readonly passageTerms: readonly PassageTerms[];
  readonly terms: readonly string[];
  readonly weights: TermWeights;
  readonly intent: Intent;
  /** The thing asked about, as written. */
  readonly focus: string;
  /** Terms that a follow-up adds to its topic: what is new is what is asked. */
  readonly addedTerms: readonly string[];
  readonly language: UiLanguage;
}

/** How a sentence of each intent's answer often sounds. */
const CUES: Partial<Record<Intent, RegExp>> = {
  why: /\b(?:because|since|due to|therefore|thus|as a result|reason|causes?d?|leads? to|so that|in order to|results? (?:in|from))\b|因为|由于|因此|所以|原因|为了|导致|从而|使得|以便|是因/iu,
  how: /\b(?:by \w+ing|first|then|next|finally|steps?|process|through|using|uses|method)\b|首先|然后|接着|最后|步骤|通过|方法|流程|过程|利用|先.{1,20}再/iu,
  compare:
    /\b(?:whereas|while|unlike|in contrast|differ\w*|compared|both|on the other hand|rather than|more .{1,30} than)\b|区别|不同|相比|而.{0,12}则|相反|与之|更|前者|后者/iu,
  example: /\b(?:for example|for instance|such as|e\.g\.|examples?|imagine|suppose|consider)\b|例如|比如|譬如|举例|以.{1,12}为例|假设/iu,
  list: /\b(?:include|includes|including|such as|consists? of|types?|kinds?|stages?|three|four|five|several|first|second)\b|包括|分为|包含|有以下|主要有|[一二三四五六七八两]种|[、].*[、]/iu,
  when: /\b(?:1[0-9]{3}|20[0-9]{2}|century|years?|age|during|when)\b|\d{3,4}\s*年|世纪|年代|时期|期间/iu,
  who: /\b\p{Lu}\p{L}+ \p{Lu}\p{L}+|\b(?:psychologist|researcher|scientist|founder)\b|提出|发明|创立|·/u,
  where: /\b(?:in|at|near|located|found)\b|位于|在.{1,12}(?:中|里|上|处)/iu,
  quantity: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|percent)\b|[一二三四五六七八九十百千万]/iu,
  formula: /[=＝≈∑√]|\$[^$]+\$|\b(?:formula|equation|equals?|divided by|sum of)\b|公式|等于|除以/iu,
  yes_no: /\b(?:not|no|always|never|only|can|cannot|must|is|are)\b|不|没|是|可以|能|必须|只/iu,
};

/** A sentence that says what its subject is, in the forms of textbooks. */
const SAYS_WHAT: Readonly<Record<UiLanguage, readonly [before: string, after: string]>> = {
  en: [
    String.raw`(?:^|[,;:(“"]\s?|\bthe |\ban? |\bcalled |\b(?:is|are) (?:known as|called|termed) )`,
    String.raw`[”")]?(?:\s?\([^)]{1,40}\))?,?\s+(?:is|are|was|were|refers? to|means?|involves?|occurs? when|describes?|consists? of|can be defined as|is defined as|focuses on)\b`,
  ],
  zh: ['', String.raw`[”」》]?(?:[（(][^）)]{1,40}[）)])?[，,]?\s?(?:是一?[种个类项组]?|指的是|是指|指|即|表示|称为|被定义为|定义为|：)`],
};

function definitionPattern(focus: string, language: UiLanguage): RegExp | undefined {
  const plain = focus.trim().replace(/[“”"']/gu, '');
  if (plain === '' || plain.length > 60) return undefined;
  const [before, after] = SAYS_WHAT[language];
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`);
  const plural = language === 'en' ? '(?:e?s)?' : '';
  return new RegExp(`${before}${escaped}${plural}${after}`, 'iu');
}

/** Weights found on the development half of the questions in `tools/eval/tutor.ts`; sentence order depends little on any one of them. */
const WEIGHT = {
  coverage: 1,
  heading: 0.18,
  neighbour: 0.12,
  centrality: 0.16,
  added: 0.6,
  position: 0.05,
  rank: 0.3,
  cue: 0.12,
  defines: 0.4,
  definitionTerm: 0.5,
  dependent: -0.08,
  short: -0.1,
};

/** Scores every candidate against the question. The order of `sentences` is kept. */
export function scoreSentences(sentences: readonly CandidateSentence[], context: ScoringContext): ScoredSentence[] {
  const { terms, weights, intent, passages, passageTerms } = context;
  const pattern = definitionPattern(context.focus, context.language);
  const focusTerms = [...termsOf(context.focus, context.language)];
  const topScore = Math.max(...passages.map(({ score }) => score), Number.MIN_VALUE);
  const centrality = centralities(sentences);
  const own = sentences.map((sentence) => coverage(terms, weights, (term) => sentence.terms.has(term)));
  return sentences.map((sentence, index) => {
    const passage = passages[sentence.passageIndex];
    const headings = passageTerms[sentence.passageIndex]?.headings;
    const isNeighbour = (other: number) => sentences[other]?.passageIndex === sentence.passageIndex;
    const neighbour = Math.max(isNeighbour(index - 1) ? (own[index - 1] ?? 0) : 0, isNeighbour(index + 1) ? (own[index + 1] ?? 0) : 0);
    const sentenceCoverage = own[index] ?? 0;
    const defines = pattern !== undefined && sentence.text.slice(0, 400).search(pattern) >= 0;
    const term = passage?.blocks[sentence.blockIndex]?.term;
    const definesFocus = sentence.isDefinition && term !== undefined && sameTerms(termsOf(term, passage?.language ?? 'und'), focusTerms);
    const wantsDefinition = intent === 'definition' ? 1 : 0.2;
    const score =
      WEIGHT.coverage * sentenceCoverage +
      WEIGHT.heading * coverage(terms, weights, (word) => headings?.has(word) ?? false) +
      WEIGHT.added * coverage(context.addedTerms, weights, (term) => sentence.terms.has(term)) +
      WEIGHT.neighbour * neighbour +
      WEIGHT.centrality * (centrality[index] ?? 0) +
      WEIGHT.position / (1 + sentence.position) +
      WEIGHT.rank * ((passage?.score ?? 0) / topScore) +
      (CUES[intent]?.test(sentence.text) ? WEIGHT.cue : 0) +
      (defines ? WEIGHT.defines * wantsDefinition : 0) +
      (definesFocus ? WEIGHT.definitionTerm * wantsDefinition : 0) +
      (sentence.isDependent ? WEIGHT.dependent : 0) +
      (sentence.words < 6 && !sentence.isDefinition ? WEIGHT.short : 0);
    return { ...sentence, score, coverage: sentenceCoverage, defines: defines || definesFocus };
  });
}

function sameTerms(first: ReadonlySet<string>, second: readonly string[]): boolean {
  return second.length > 0 && second.every((term) => first.has(term)) && first.size <= second.length + 1;
}

/** Mean likeness of each sentence to the others of its passage, 0…1: a sentence that its passage turns around says what the passage says. */
function centralities(sentences: readonly CandidateSentence[]): number[] {
  return sentences.map((sentence, index) => {
    let sum = 0;
    let count = 0;
    for (let other = Math.max(0, index - 12); other < Math.min(sentences.length, index + 13); other += 1) {
      const neighbour = sentences[other];
      if (other === index || neighbour?.passageIndex !== sentence.passageIndex) continue;
      sum += likeness(sentence.terms, neighbour.terms);
      count += 1;
    }
    return count === 0 ? 0 : Math.min(1, (sum / count) * 3);
  });
}

/** Cosine of two sets of terms. */
export function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0 || second.size === 0) return 0;
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  let common = 0;
  for (const term of small) if (large.has(term)) common += 1;
  return common / Math.sqrt(first.size * second.size);
}
