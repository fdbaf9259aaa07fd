import type { ReadDictation } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import type {
  BodyPart,
  ConsistencyIssue,
  CriticalResult,
  FindingCorrection,
  Modality,
  ReportContext,
  ReportSections,
  ReportSentence,
  ReportStyle,
  ReportTemplate,
} from '@trivium/radiology/reporting/domain';

export interface ToDraft {
  readonly dictation: string;
  /** Of the dictation. */
  readonly language: 'en' | 'zh';
  /** Of the report. */
  readonly outputLanguage: 'en' | 'zh';
  readonly style: ReportStyle;
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly context: ReportContext;
  /** The normal template that the radiologist chose. */
  readonly template?: ReportTemplate;
  /** What people set right in the findings. */
  readonly corrections?: readonly FindingCorrection[];
}

export interface DraftedReport {
  /** With the corrections that hold. */
  readonly structured: ReadDictation;
  /** Ids of corrections that do not hold any more. */
  readonly openCorrections?: readonly string[];
  readonly guideline: readonly GuidelineResult[];
  readonly sections: ReportSections;
  readonly sentences: readonly ReportSentence[];
}

export interface ToCheck {
  readonly sections: ReportSections;
  readonly language: 'en' | 'zh';
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly context: ReportContext;
  /** Text of the report compared with. */
  readonly priorReport?: string | undefined;
}

/** What the desk knows without a model: reading a dictation, writing a draft from it, and looking over a report. Deterministic. */
export abstract class ReportEngine {
  abstract draft(toDraft: ToDraft): DraftedReport;
  abstract check(toCheck: ToCheck): readonly ConsistencyIssue[];
  abstract critical(text: string, language: 'en' | 'zh'): readonly CriticalResult[];
}
