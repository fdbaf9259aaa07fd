import type { DistressCategory, DistressSeverity } from './distress-rule';
import { DISTRESS_RULES } from './distress-rules';
import { learnedReading } from './learned-reading';
import { meaningReading } from './meaning-reader';
import { ownWords } from './own-words';

export interface DistressFinding {
  readonly category: DistressCategory;
  readonly severity: DistressSeverity;
}

const CLAUSE_END = /[，,；;]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Whether somebody who asks may be in danger. Rules know the common ways to say it; a learned reader beside them catches some of those that no rule names. A finding alerts a
 * person; it is never an answer by itself and never a diagnosis, and no finding says nothing about how somebody is.
 */
export function screenForDistress(message: string): DistressFinding | undefined {
  const sentences = ownWords(message);
  const found = sentences.flatMap(withClauses).flatMap((part) => DISTRESS_RULES.filter(({ pattern }) => pattern.test(part)));
  const worst = found.find(({ severity }) => severity === 'urgent') ?? found[0];
  return worst === undefined
    ? (meaningReading(sentences) ?? learnedReading(sentences))
    : { category: worst.category, severity: worst.severity };
}

/** In Chinese the clauses too, because a subject reaches only to the next comma. */
function withClauses(sentence: string): readonly string[] {
  return HAN.test(sentence) ? [sentence, ...sentence.split(CLAUSE_END)] : [sentence];
}
