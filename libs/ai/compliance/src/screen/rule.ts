import type { UiLanguage } from '@trivium/shared/kernel';

export type BothLanguages = Readonly<Record<UiLanguage, string>>;

export const RULE_FAMILIES = ['personal-data', 'secret', 'injection', 'output', 'content', 'distress'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** What happens to a text, or to a part of it, that a rule finds. */
export const RULE_EFFECTS = ['conceal', 'remove', 'strike', 'withhold', 'count', 'alert'] as const;
export type RuleEffect = (typeof RULE_EFFECTS)[number];

/** Which texts a rule looks at: what a person asks, material that a model is shown, what a model wrote. */
export const RULE_SIDES = ['question', 'material', 'answer'] as const;
export type RuleSide = (typeof RULE_SIDES)[number];

/** What a person reads of a rule. */
export interface RuleTexts {
  readonly title: BothLanguages;
  /** Why there is this rule, and what becomes of what it finds. */
  readonly purpose: BothLanguages;
}

/** A rule as it is listed and counted. What it looks for stands in the room that does the looking. */
export interface ComplianceRule extends RuleTexts {
  /** `<family>.<name>`; never used for another rule later. */
  readonly id: string;
  readonly family: RuleFamily;
  /** Goes up whenever the rule would find another set of texts. */
  readonly version: string;
  readonly effect: RuleEffect;
  readonly sides: readonly RuleSide[];
  /** The law, standard or policy that asks for it; null when the program's own design does. */
  readonly source: string | null;
  /** `app`: registered by a profession. */
  readonly owner: 'platform' | 'app';
}

/** A rule that found something, and how often. Never what it found. */
export interface RuleFiring {
  readonly rule: string;
  readonly version: string;
  readonly count: number;
}
