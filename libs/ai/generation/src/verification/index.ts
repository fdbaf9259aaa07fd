export type { EntityNames, Fact, FactRelation, RelationKind, VerificationEvidence, VerificationLexicon } from './fact';
export {
  FactVerifier,
  type FactVerifierOptions,
  type JudgedSentence,
  type SentenceVerdict,
  type VerificationReport,
} from './fact-verifier';
export { REASON_CODES, type ReasonCode, type VerificationReason } from './reasons';
export { type MergedText, mergeWithFacts } from './repair';
export { sharersOfRoot, sharersOfSense } from './wordnet';
