import { OUTPUT_RULES, type OutputRuleId, type RuleFiring } from '@trivium/ai/compliance';

const VERSIONS = new Map(OUTPUT_RULES.map(({ id, version }) => [id, version]));

/** One firing of a rule on answers, under the version that the rule is listed with. */
export function firedOutput(rule: OutputRuleId, count = 1): RuleFiring {
  return { rule, version: VERSIONS.get(rule) ?? '', count };
}

export function versionOf(rule: OutputRuleId): string {
  return VERSIONS.get(rule) ?? '';
}
