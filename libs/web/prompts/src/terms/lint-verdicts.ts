import type { LintFinding } from '../client/prompts-client';

/** The three Cs, and that both languages say the same. */
export const LINT_GROUPS = ['clarity', 'context', 'control', 'parity'] as const;
export type LintGroup = (typeof LINT_GROUPS)[number];

export interface LintVerdict {
  readonly group: LintGroup;
  readonly errors: number;
  readonly warnings: number;
}

/** What the lint says of each group. */
export function lintVerdicts(findings: readonly LintFinding[]): readonly LintVerdict[] {
  return LINT_GROUPS.map((group) => {
    const own = findings.filter(({ rule }) => rule.startsWith(`${group}/`));
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return { group, errors, warnings: own.length - errors };
  });
}
