export * from './gate';
export * from './verification';
export { GenerationModule, type GenerationModuleOptions } from './generation.module';
export { canaryGuard } from './guards/canary-guard';
export { contentGuard } from './guards/content-guard';
export { CountedGate, type CountedGateOptions } from './guards/counted-gate';
export { leakGuard } from './guards/leak-guard';
export { personalDataGuard } from './guards/personal-data-guard';
export { type RuleGuard, ruleGuard } from './guards/rule-guard';
export { dictationGuard, secretGuard, toolCallGuard } from './guards/sentence-guards';
export { standardGuards } from './guards/standard-guards';
export {
  type EntityNames,
  type Fact,
  FactVerifier,
  type FactVerifierOptions,
  type VerificationEvidence,
  type VerificationLexicon,
} from './verification';
export { injectionGuard, markupGuard } from './guards/passage-guard';
