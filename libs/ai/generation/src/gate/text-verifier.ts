import type { UiLanguage } from '@trivium/shared/kernel';

/** Why a sentence must not reach the reader. */
export interface StrikeReason {
  /** A code: `number`, `side`, `negation`, `unsupported` … */
  readonly code: string;
  /** For the person who sees what was struck. */
  readonly text: Readonly<Record<UiLanguage, string>>;
}

export interface StruckSentence {
  /** As the model wrote it. */
  readonly text: string;
  readonly reasons: readonly StrikeReason[];
}

/** What is left of a model's text when it is compared with the facts. */
export interface TextVerdict {
  /** The sentences that hold, in their order, as Markdown; empty when none does. */
  readonly keptText: string;
  readonly kept: number;
  readonly struck: readonly StruckSentence[];
  /** Facts that had to be said and were not. */
  readonly omitted: readonly string[];
}

export interface TextToVerify<Evidence> {
  readonly text: string;
  readonly language: UiLanguage;
  readonly evidence: Evidence;
}

/** Compares a model's text with facts and passages. Pure and fast: it runs on every answer. */
export interface TextVerifier<Evidence> {
  readonly id: string;
  readonly version: string;
  verify(text: TextToVerify<Evidence>): TextVerdict;
  /** Reads the evidence while the model is still writing, so that the check itself is short; gives way to other work between its pieces. `verify` says the same without it. */
  prepare?(text: Omit<TextToVerify<Evidence>, 'text'>): Promise<void>;
  /** Puts what had to be said and was not into a text that holds, and proves the whole again; the verdict as it was where that does not work. */
  complete?(verdict: TextVerdict, text: Omit<TextToVerify<Evidence>, 'text'>): TextVerdict;
  /** What the model is told when something of its text does not hold: one more try, with the reasons. */
  repairInstruction(verdict: TextVerdict, language: UiLanguage): string;
}

/** Whether a text may go to the reader as it is. */
export function isWhole({ struck, omitted }: TextVerdict): boolean {
  return struck.length === 0 && omitted.length === 0;
}
