import type { RuleOpinion } from '../sentiment';

/** Score to the nearest of seven steps, so that a learner meets each often. */
const STEPS = 3;

/** An opinion as a few stable names for a learner: label, step of the score, and which rules spoke for which side. Empty when the rules were silent. */
export function ruleHints({ label, score, readings }: RuleOpinion): readonly string[] {
  if (label === undefined) return ['rules silent'];
  const spoken = new Set(readings.map((reading) => `rule ${reading.rule} ${reading.label}`));
  return [`rules ${label}`, `rules score ${Math.round(score * STEPS)}`, ...[...spoken].sort()];
}
