import { acrCategoryOf, type CheckContext, checkReport, findCriticalResults } from '@trivium/radiology/reporting/domain';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { CheckReportRequest, CheckReportResponse } from './report-check.dto';

/** What a report contradicts itself in, and what of it must be told at once. Nothing is stored. */
export function checkedReport(request: CheckReportRequest, reader: UiLanguage): CheckReportResponse {
  const { findings, impression, language } = request;
  const recommendations = request.recommendations ?? request.recommendation ?? '';
  const issues = checkReport({ findings, impression, recommendations, context: contextOf(request.context), language });
  const critical = findCriticalResults([findings, impression, recommendations].join('\n'), language);
  return {
    issues: issues.map(({ type, severity, evidence, places, message, key }) => ({
      type,
      severity,
      evidence: evidence.map(([start, end]): [number, number] => [start, end]),
      places: [...places],
      message: message[reader],
      key,
    })),
    critical: critical.map(({ code, level, span: [start, end] }) => ({ code, level, span: [start, end] })),
    acrCategory: acrCategoryOf(critical) ?? null,
  };
}

function contextOf({ sex, risk, ...others }: CheckReportRequest['context']): CheckContext {
  const known = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null && value !== undefined && value !== ''));
  const normal = sexOf(sex ?? '');
  return { ...known, ...(normal ? { sex: normal } : {}), ...(risk === 'low' || risk === 'high' ? { risk } : {}) };
}

function sexOf(written: string): CheckContext['sex'] {
  const sex = written.trim().toLowerCase();
  if (/^(?:m|male|man|男|男性)$/.test(sex)) return 'male';
  if (/^(?:f|female|woman|女|女性)$/.test(sex)) return 'female';
  if (/^(?:o|other|其他)$/.test(sex)) return 'other';
  return sex === '' ? undefined : 'unknown';
}
