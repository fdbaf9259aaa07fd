import type { Span, Stretch } from '@trivium/radiology/findings/domain';
import {
  carrySources,
  type ConsistencyIssue,
  CRITICAL_LEVELS,
  type CriticalCode,
  type CriticalResult,
  sectionDictation,
} from '@trivium/radiology/reporting/domain';
import { type DraftedReport, ReportEngine, type ToCheck, type ToDraft } from '../engine/report-engine';

/**
 * An engine that does what its text says, for tests of the life of a report: `???` is not understood, `wrong` anywhere is an error, the code of a critical result is that result.
 */
export class ScriptedEngine extends ReportEngine {
  drafts = 0;

  draft({ dictation, language }: ToDraft): DraftedReport {
    this.drafts += 1;
    const sections = sectionDictation(dictation, language);
    const sentences = carrySources([], sections).map((sentence) => {
      const at = dictation.indexOf(sentence.text);
      const span: Span = at < 0 ? [0, dictation.length] : [at, at + sentence.text.length];
      return { ...sentence, source: { kind: 'dictation' as const, spans: [span] } };
    });
    const stretches = [...dictation.matchAll(/\?\?\?|[^\s?]+/g)].map((match): Stretch => ({
      kind: match[0] === '???' ? 'not_understood' : 'carried',
      span: [match.index, match.index + match[0].length],
    }));
    return { structured: { language, findings: [], negatives: [], stretches }, guideline: [], sections, sentences };
  }

  check({ sections }: ToCheck): readonly ConsistencyIssue[] {
    const text = [sections.findings, sections.impression, sections.recommendations].join('\n');
    const at = text.indexOf('wrong');
    if (at < 0) return [];
    return [
      {
        type: 'laterality',
        severity: 'error',
        places: [],
        evidence: [[at, at + 5]],
        message: { en: 'Something is wrong.', zh: '有误。' },
        key: 'laterality:wrong',
      },
    ];
  }

  critical(text: string): readonly CriticalResult[] {
    return (Object.keys(CRITICAL_LEVELS) as CriticalCode[]).flatMap((code): CriticalResult[] => {
      const at = text.indexOf(code);
      return at < 0 ? [] : [{ code, level: CRITICAL_LEVELS[code], span: [at, at + code.length] }];
    });
  }
}
