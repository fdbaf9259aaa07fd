import type { DistressFinding } from '../distress/distress-finding';
import type { PersonalSpan } from '../personal-data';
import type { RuleFiring } from './rule';
import { ruleIdOfDistress, versionOfDistress } from './rules/distress.rules';
import { PERSONAL_DATA_VERSION, ruleIdOfPersonalData } from './rules/personal-data.rules';

/** What is counted when somebody may be in danger: the rule, never who or what. */
export function firingOfDistress(finding: DistressFinding): RuleFiring {
  return { rule: ruleIdOfDistress(finding), version: versionOfDistress(finding), count: 1 };
}

/** What is counted when personal data gave way to placeholders. */
export function firingsOfPersonalData(spans: readonly Pick<PersonalSpan, 'type'>[]): readonly RuleFiring[] {
  return spans.map(({ type }) => ({ rule: ruleIdOfPersonalData(type), version: PERSONAL_DATA_VERSION, count: 1 }));
}
