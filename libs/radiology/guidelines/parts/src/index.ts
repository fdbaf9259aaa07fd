export { RuleCardComponent } from './rule-card/rule-card.component';
export { RuleComparisonComponent } from './rule-card/rule-comparison.component';
export { CHECKED_KEYS, CHECKED_TONES, inputName, valueName } from './rule-card/rule-words';
export { ruleMessages } from './words/rule.messages';
