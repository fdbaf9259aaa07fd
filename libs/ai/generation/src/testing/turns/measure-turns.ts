import type { TextVerifier } from '../../gate/text-verifier';
import { isWhole } from '../../gate/text-verifier';
import type { VerificationEvidence } from '../../verification';
import type { Tally } from '../measure-trust';
import type { Turn } from './turn';

/** Whether a statement passes that cites the source as its only passage. */
export function passesFor(verifier: TextVerifier<VerificationEvidence>, source: string, statement: string): boolean {
  const language = /\p{sc=Han}/u.test(statement) ? 'zh' : 'en';
  const text = language === 'zh' ? `${statement}[1]。` : `${statement} [1].`;
  return isWhole(verifier.verify({ text, language, evidence: { passages: [source] } }));
}

/** What is the same and passes, and what is something else and passes. */
export function measureTurns(
  turns: readonly Turn[],
  verifier: TextVerifier<VerificationEvidence>,
): { readonly same: Tally; readonly other: Tally } {
  const count = (statement: (turn: Turn) => string): Tally => ({
    passed: turns.filter((turn) => passesFor(verifier, turn[0], statement(turn))).length,
    of: turns.length,
  });
  return { same: count(([, same]) => same), other: count(([, , other]) => other) };
}
