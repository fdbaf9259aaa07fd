export type { AdmittedInputs, GateGuard, OutputVerdict, ScreenedPassages } from './gate-guard';
export type { GatedText, GenerationFacts } from './gated-text';
export { GenerationGate, type GenerationGateOptions } from './generation-gate';
export type {
  EmbeddedText,
  EvidenceOfPassages,
  GenerationInput,
  GenerationPassage,
  GenerationSpec,
  GenerationStage,
  Instruction,
  ToldInput,
} from './generation-spec';
export { isWhole, type StrikeReason, type StruckSentence, type TextToVerify, type TextVerdict, type TextVerifier } from './text-verifier';
export type { Veil } from './veil';
