export * from './gate';
export * from './verification';
export { GenerationModule, type GenerationModuleOptions } from './generation.module';
export { canaryGuard } from './guards/canary-guard';
export {
  type EntityNames,
  type Fact,
  FactVerifier,
  type FactVerifierOptions,
  type VerificationEvidence,
  type VerificationLexicon,
} from './verification';
export { injectionGuard, markupGuard } from './guards/passage-guard';
