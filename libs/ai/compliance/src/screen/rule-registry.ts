import { ContentRules } from '../output/content-rules';
import { type AppContentRule, listedContentRule } from './app-rule';
import type { ComplianceRule } from './rule';
import { DISTRESS_RULE_LIST } from './rules/distress.rules';
import { INJECTION_RULE_LIST } from './rules/injection.rules';
import { OUTPUT_RULES } from './rules/output.rules';
import { PERSONAL_DATA_RULES } from './rules/personal-data.rules';
import { SECRET_RULES } from './rules/secret.rules';

const OF_THE_PLATFORM: readonly ComplianceRule[] = [
  ...PERSONAL_DATA_RULES,
  ...SECRET_RULES,
  ...INJECTION_RULE_LIST,
  ...OUTPUT_RULES,
  ...DISTRESS_RULE_LIST,
];
const RULE_ID = /^[a-z][a-z0-9-]{0,40}\.[a-z0-9][a-z0-9.-]{0,80}$/;

/** Every rule of the program, and those of its app. */
export class RuleRegistry {
  /** What an answer is judged by. */
  readonly content = new ContentRules();
  private readonly rules = new Map<string, ComplianceRule>();

  /** @throws Error for an id that is used twice or has another form: the program does not start */
  constructor(own: readonly AppContentRule[] = []) {
    this.content.register(own);
    for (const rule of [...OF_THE_PLATFORM, ...own.map(listedContentRule)]) {
      if (!RULE_ID.test(rule.id) || this.rules.has(rule.id)) throw new Error(`The rule id ${rule.id} is taken or malformed.`);
      this.rules.set(rule.id, rule);
    }
  }

  /** By family, in the order in which they are looked for. */
  list(): readonly ComplianceRule[] {
    return [...this.rules.values()];
  }

  find(id: string): ComplianceRule | undefined {
    return this.rules.get(id);
  }
}
