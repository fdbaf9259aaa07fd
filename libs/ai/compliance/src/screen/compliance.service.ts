import { Injectable } from '@nestjs/common';
import type { OrganisationId } from '@trivium/shared/kernel';
import { LAW_FACTS } from '../law';
import { PersonalDataDetector } from '../personal-data';
import { complianceErrors } from './compliance.errors';
import type { ComplianceRules, FiringsQuery, FiringsResponse, LawResponse, TriedText, TryText } from './dto/compliance.dto';
import { examineText } from './examine-text';
import { firingsCsv } from './firings-csv';
import { KEPT_DAYS, RuleFirings } from './rule-firings';
import { RuleRegistry } from './rule-registry';

const MS_PER_DAY = 86_400_000;

/** What the compliance screen shows. */
@Injectable()
export class ComplianceService {
  constructor(
    private readonly registry: RuleRegistry,
    private readonly detector: PersonalDataDetector,
    private readonly recorded: RuleFirings,
  ) {}

  rules(): ComplianceRules {
    return { items: this.registry.list().map((rule) => ({ ...rule, sides: [...rule.sides] })) };
  }

  /** Nothing of the text is kept, logged or counted. */
  tryText({ text, side }: TryText): TriedText {
    const findings = examineText({ text, side }, { registry: this.registry, detector: this.detector }).flatMap(
      ({ rule: id, start, end }) => {
        const rule = this.registry.find(id);
        return rule === undefined ? [] : [{ rule: id, version: rule.version, effect: rule.effect, start, end }];
      },
    );
    return { findings, rules: this.registry.list().filter(({ sides }) => sides.includes(side)).length };
  }

  /** @throws AppError COMPLIANCE_PERIOD_INVALID */
  async firings(organisationId: OrganisationId, { from, to }: FiringsQuery): Promise<FiringsResponse> {
    const days = (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
    if (days < 0 || days > KEPT_DAYS) throw complianceErrors.COMPLIANCE_PERIOD_INVALID({ from, to, days: KEPT_DAYS });
    const rows = await this.recorded.list(organisationId, { from, to });
    const items = rows.map((row) => {
      const rule = this.registry.find(row.rule);
      return { ...row, title: rule?.title ?? null, family: rule?.family ?? null };
    });
    return { from, to, keptDays: KEPT_DAYS, items, total: items.reduce((sum, { count }) => sum + count, 0) };
  }

  async export(organisationId: OrganisationId, query: FiringsQuery): Promise<string> {
    return firingsCsv((await this.firings(organisationId, query)).items);
  }

  law(): LawResponse {
    return {
      items: LAW_FACTS.map((fact) => ({ ...fact, dates: [...fact.dates], sources: [...fact.sources] })),
    };
  }
}
