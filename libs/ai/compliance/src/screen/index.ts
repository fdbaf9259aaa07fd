export { type AppContentRule, ruleIdOfContent } from './app-rule';
export { complianceErrors } from './compliance.errors';
export { ComplianceModule, type ComplianceModuleOptions } from './compliance.module';
export { examineText, type TextToExamine, type TriedFinding } from './examine-text';
export { firingOfDistress, firingsOfPersonalData } from './firings-of';
export {
  type BothLanguages,
  type ComplianceRule,
  RULE_EFFECTS,
  RULE_FAMILIES,
  RULE_SIDES,
  type RuleEffect,
  type RuleFamily,
  type RuleFiring,
  type RuleSide,
} from './rule';
export { RuleFirings } from './rule-firings';
export { type DailyFiring, RuleFiringsRepository } from './rule-firings.repository';
export { RuleRegistry } from './rule-registry';
export { ruleIdOfDistress } from './rules/distress.rules';
export { ruleIdOfInjection } from './rules/injection.rules';
export { OUTPUT_RULES, type OutputRuleId } from './rules/output.rules';
export { PERSONAL_DATA_VERSION, ruleIdOfPersonalData } from './rules/personal-data.rules';
export { ruleIdOfSecret } from './rules/secret.rules';
export { SECRET_KINDS, SECRETS_VERSION, type SecretKind } from '../secrets/find-secrets';
