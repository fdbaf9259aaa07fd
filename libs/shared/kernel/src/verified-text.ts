import type { UiLanguage } from './errors';

/** Who wrote a text: the program's own engine, or a model at a place. */
export type GeneratingEngine = 'embedded' | 'local' | 'cloud' | 'edge';

export interface VerifiedTextParts {
  /** As the reader sees it: plain text or Markdown. */
  readonly text: string;
  readonly language: UiLanguage;
  readonly engine: GeneratingEngine;
  /** Record of how it came to be; absent only where nothing is kept, such as in a preview. */
  readonly provenanceId?: string;
}

let isMintTaken = false;
let mint: (parts: VerifiedTextParts) => VerifiedText;

/**
 * Generated text that was checked against the facts it speaks of. Response schemas and exports of generated text take nothing else. Only whoever holds the mint can
 * make one, so that "verified" is a fact of the type and not a promise of the caller.
 */
export class VerifiedText implements VerifiedTextParts {
  readonly text: string;
  readonly language: UiLanguage;
  readonly engine: GeneratingEngine;
  readonly provenanceId?: string;
  /** Makes the type nominal: an object of the same shape is no VerifiedText. */
  readonly #isMinted = true;

  static {
    mint = (parts) => new VerifiedText(parts);
  }

  private constructor({ text, language, engine, provenanceId }: VerifiedTextParts) {
    this.text = text;
    this.language = language;
    this.engine = engine;
    if (provenanceId !== undefined) this.provenanceId = provenanceId;
  }

  /** Whether a value was minted: also for values whose type is not known. */
  static isVerified(value: unknown): value is VerifiedText {
    return typeof value === 'object' && value !== null && #isMinted in value;
  }
}

/** Hands out the only way to make a `VerifiedText`, once in the life of a process: to the gate of `ai/generation`. */
export function takeVerifiedTextMint(): (parts: VerifiedTextParts) => VerifiedText {
  if (isMintTaken) throw new Error('The mint of verified text has been taken: only the gate of ai/generation may make it');
  isMintTaken = true;
  return mint;
}
