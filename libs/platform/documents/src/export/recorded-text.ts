import type { GeneratingEngine, UiLanguage, VerifiedTextParts } from '@trivium/shared/kernel';

let mint: (parts: Required<VerifiedTextParts>) => RecordedText;

/**
 * Generated text that left the gate earlier, was kept, and was read again: its keyed hash is the one that its record holds, so it is word for word what was verified then. The gate
 * makes a `VerifiedText` once; this is how the same text may be exported later. Only `RecordedTexts` makes one.
 */
export class RecordedText implements VerifiedTextParts {
  readonly text: string;
  readonly language: UiLanguage;
  readonly engine: GeneratingEngine;
  readonly provenanceId: string;
  /** Makes the type nominal: an object of the same shape is no RecordedText. */
  readonly #isProven = true;

  static {
    mint = (parts) => new RecordedText(parts);
  }

  private constructor({ text, language, engine, provenanceId }: Required<VerifiedTextParts>) {
    this.text = text;
    this.language = language;
    this.engine = engine;
    this.provenanceId = provenanceId;
  }

  /** Whether a value was proven: also for values whose type is not known. */
  static isProven(value: unknown): value is RecordedText {
    return typeof value === 'object' && value !== null && #isProven in value;
  }
}

/** For `RecordedTexts` alone; this file is not part of what the library gives out. */
export function recordedText(parts: Required<VerifiedTextParts>): RecordedText {
  return mint(parts);
}
