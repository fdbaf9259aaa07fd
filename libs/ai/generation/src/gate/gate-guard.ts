import type { UiLanguage } from '@trivium/shared/kernel';
import type { GenerationPassage, Instruction } from './generation-spec';
import type { StruckSentence } from './text-verifier';
import type { Veil } from './veil';

export interface ScreenedPassages {
  /** Those that may be shown to a model; what looked like an instruction in them is defused. */
  readonly passages: readonly GenerationPassage[];
  readonly findings: number;
}

export interface AdmittedInputs {
  /** As a model may be told them, in their order. */
  readonly texts: readonly string[];
  readonly findings: number;
  /** No model may be asked: what a person wrote gives orders to one. */
  readonly isRefused?: boolean;
  /** Present where something was hidden that the answer needs back. */
  readonly veil?: Veil;
}

export interface OutputVerdict {
  /** Sentences that must not be shown whatever the facts say: forbidden content, leaked instructions. */
  readonly struck: readonly StruckSentence[];
  /** The text without them, links and HTML made harmless. */
  readonly text: string;
}

/** A rule on either side of a model, beside the comparison with the facts. */
export interface GateGuard {
  readonly id: string;
  readonly version: string;
  /** Before a model sees them: passages are data, whoever wrote them. */
  screen?(passages: readonly GenerationPassage[]): ScreenedPassages;
  /** Before a model is told them: texts of a person. What the passages say beside them is known to the model anyway. */
  admit?(texts: readonly string[], passages: readonly GenerationPassage[]): AdmittedInputs;
  /** After a model wrote. */
  judge?(text: string, asked: { readonly language: UiLanguage; readonly instruction: Instruction }): OutputVerdict;
}
