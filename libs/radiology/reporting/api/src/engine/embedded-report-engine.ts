import { Injectable } from '@nestjs/common';
import { readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import {
  applyCorrections,
  applyNormalTemplate,
  checkReport,
  composeDraft,
  type ConsistencyIssue,
  type CriticalResult,
  findCriticalResults,
} from '@trivium/radiology/reporting/domain';
import { type DraftedReport, ReportEngine, type ToCheck, type ToDraft } from './report-engine';

/** The desk's own engine: what was dictated, read, judged by the guidelines and written down. */
@Injectable()
export class EmbeddedReportEngine extends ReportEngine {
  /** @throws AppError TEMPLATE_LANGUAGE_MISSING */
  draft(toDraft: ToDraft): DraftedReport {
    const { dictation, language, outputLanguage, style, modality, bodyPart, context, template, corrections = [] } = toDraft;
    const { read: structured, open } = applyCorrections({ read: readDictation(dictation, { language }), dictation, corrections });
    const guideline = guidelinesOf(structured, { ...context, modality, bodyPart });
    const sex = context.sex === undefined ? {} : { sex: context.sex };
    const normal = template === undefined ? {} : { normal: applyNormalTemplate(template, { language: outputLanguage, ...sex }) };
    const { sections, sentences } = composeDraft({
      ...{ dictation, language: outputLanguage, style, modality, bodyPart, context, ...normal },
      read: structured,
      guidelines: guideline,
    });
    return { structured, guideline, sections, sentences, openCorrections: open.map(({ id }) => id) };
  }

  check({ sections, language, modality, bodyPart, context, priorReport }: ToCheck): readonly ConsistencyIssue[] {
    return checkReport({
      ...sections,
      language,
      context: { ...context, modality, bodyPart, ...(priorReport === undefined ? {} : { priorReport }) },
    });
  }

  critical(text: string, language: 'en' | 'zh'): readonly CriticalResult[] {
    return findCriticalResults(text, language);
  }
}
