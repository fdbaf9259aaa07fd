import { isWhole, type TextVerifier } from '../gate/text-verifier';
import type { VerificationEvidence } from '../verification';
import type { LieKind, Situation } from './situations/read-situations';

export interface Tally {
  readonly passed: number;
  readonly of: number;
}

export interface TrustMeasure {
  /** Texts with one lie that came through whole, by kind. */
  readonly lies: ReadonlyMap<LieKind, Tally>;
  /** Truthful texts that came through whole. */
  readonly truthful: Tally;
  readonly heldOut: Tally;
}

export interface MeasureOptions {
  readonly verifier: TextVerifier<VerificationEvidence>;
  /** Told of each text that was not judged as it should be. */
  readonly onWrong?: (kind: LieKind | 'truthful' | 'held-out', text: string) => void;
}

/** Lets an honest model and a lying one speak about every situation. A text counts as passed when nothing is struck and nothing missing. */
export function measureTrust(situations: readonly Situation[], { verifier, onWrong }: MeasureOptions): TrustMeasure {
  const lies = new Map<LieKind, Tally>();
  const tallies = { truthful: { passed: 0, of: 0 }, 'held-out': { passed: 0, of: 0 } };
  for (const { language, passages, facts, names, truthful, heldOut, lies: lying } of situations) {
    const isPassed = (text: string): boolean => isWhole(verifier.verify({ text, language, evidence: { passages, facts, names } }));
    for (const { kind, text } of lying) {
      const { passed, of } = lies.get(kind) ?? { passed: 0, of: 0 };
      const isThrough = isPassed(text);
      if (isThrough) onWrong?.(kind, text);
      lies.set(kind, { passed: passed + (isThrough ? 1 : 0), of: of + 1 });
    }
    for (const [set, texts] of [
      ['truthful', truthful],
      ['held-out', heldOut],
    ] as const) {
      for (const text of texts) {
        tallies[set].of++;
        if (isPassed(text)) tallies[set].passed++;
        else onWrong?.(set, text);
      }
    }
  }
  return { lies, truthful: tallies.truthful, heldOut: tallies['held-out'] };
}
