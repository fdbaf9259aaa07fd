import type { ReadDictation, Span } from '@trivium/radiology/findings/domain';
import {
  type ReportSentence,
  signatureBlockers,
  type SignatureBlocker,
  unseen,
  withoutTableWords,
} from '@trivium/radiology/reporting/domain';
import type { ToCheck, ReportEngine } from '../engine/report-engine';
import type { ReportContent, ReportEntity, StoredCritical } from '../report.entity';
import type { KnownCommunication } from './report-records.repository';

/** Joined as the evidence of issues counts. */
export function joinedText({ findings, impression, recommendations }: ReportEntity['sections']): string {
  return [findings, impression, recommendations].join('\n');
}

/** What the desk finds in a text as it stands: contradictions and critical results. */
export function lookOver(
  engine: ReportEngine,
  {
    dictation,
    dictationLanguage,
    sentences,
    ...text
  }: ToCheck & { readonly dictation: string; readonly dictationLanguage: 'en' | 'zh'; readonly sentences: readonly ReportSentence[] },
): Pick<Required<ReportContent>, 'issues' | 'critical'> {
  const inReport = engine.critical(joinedText(text.sections), text.language);
  const codes = new Set(inReport.map(({ code }) => code));
  // Dictated and not in the report: somebody must be told all the same.
  const dictatedOnly = engine.critical(dictation, dictationLanguage).filter(({ code }) => !codes.has(code));
  return {
    issues: engine.check({ ...text, sections: withoutTableWords(text.sections, sentences) }),
    critical: [
      ...inReport.map((result): StoredCritical => ({ ...result, where: 'report' })),
      ...dictatedOnly.map((result): StoredCritical => ({ ...result, where: 'dictation' })),
    ],
  };
}

/** Codes of critical results about which somebody was told, or whose notice was deferred with a reason. */
export function settledCodes(communications: readonly KnownCommunication[]): Map<string, 'told' | 'deferred'> {
  const settled = new Map<string, 'told' | 'deferred'>();
  for (const entry of communications) {
    // What was only spoken counts once it was read back (Joint Commission NPSG.02.03.01).
    const isHeard = entry.kind === 'deferred' || entry.isReadBack === true || entry.channel === 'secure_message';
    if (isHeard) for (const code of entry.codes) if (settled.get(code) !== 'told') settled.set(code, entry.kind);
  }
  return settled;
}

export function blockersOf(
  report: Pick<ReportEntity, 'sections' | 'dictation' | 'content'>,
  communications: readonly KnownCommunication[],
): SignatureBlocker[] {
  const { structured, looked = [], issues = [], overrides = {}, critical = [], sentences = [] } = report.content;
  const { corrections = [], openCorrections = [] } = report.content;
  return signatureBlockers({
    sections: report.sections,
    dictation: report.dictation,
    stretches: structured?.stretches ?? [],
    looked,
    issues,
    overridden: new Set(Object.keys(overrides)),
    critical,
    settled: new Set(settledCodes(communications).keys()),
    sentences,
    openCorrections: corrections.filter(({ id }) => openCorrections.includes(id)),
  });
}

/** What the work list shows of a report without reading it. */
export function listColumns(
  report: Pick<ReportEntity, 'sections' | 'dictation' | 'content'>,
  communications: readonly KnownCommunication[],
): Pick<ReportEntity, 'criticalLevel' | 'isCriticalOpen' | 'blockers'> {
  const critical = report.content.critical ?? [];
  const settled = settledCodes(communications);
  return {
    criticalLevel: critical.length === 0 ? null : Math.min(...critical.map(({ level }) => level)),
    isCriticalOpen: critical.some(({ code }) => !settled.has(code)),
    blockers: blockersOf(report, communications).length,
  };
}

/** Stretches of a newly read dictation that say, word for word, what somebody has looked at before. */
export function carryLooked(
  before: { readonly dictation: string; readonly looked: readonly Span[] },
  dictation: string,
  read: ReadDictation,
): Span[] {
  const seen = new Set(before.looked.map(([start, end]) => before.dictation.slice(start, end)));
  return unseen(read.stretches, [])
    .map(({ span }) => span)
    .filter(([start, end]) => seen.has(dictation.slice(start, end)));
}
