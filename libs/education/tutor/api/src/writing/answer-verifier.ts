import { FactVerifier, type TextVerifier } from '@trivium/ai/generation';
import { TUTOR_LEXICON } from './tutor-lexicon';

/** What a written answer is compared with. */
export interface AnswerEvidence {
  /** In the order of their marks, from 1. */
  readonly passages: readonly string[];
}

/** Compares an answer with the passages that it cites. */
export const ANSWER_VERIFIER = Symbol('AnswerVerifier');
export type AnswerVerifier = TextVerifier<AnswerEvidence>;

/** The one that the tutor is used with: it knows the words of textbooks and classrooms. */
export function tutorVerifier(): AnswerVerifier {
  return new FactVerifier({ lexicons: [TUTOR_LEXICON] });
}
