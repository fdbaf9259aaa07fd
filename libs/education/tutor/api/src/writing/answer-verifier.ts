import type { TextVerifier } from '@trivium/ai/generation';

/** What a written answer is compared with. */
export interface AnswerEvidence {
  /** In the order of their marks, from 1. */
  readonly passages: readonly string[];
}

/** Compares an answer with the passages that it cites. */
export const ANSWER_VERIFIER = Symbol('AnswerVerifier');
export type AnswerVerifier = TextVerifier<AnswerEvidence>;
