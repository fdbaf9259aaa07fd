import { listOf, listQuery } from '@trivium/platform/http';
import { BODY_PARTS, MODALITIES, REPORT_STATES, REPORT_STYLES, VERSION_KINDS } from '@trivium/radiology/reporting/domain';
import { z } from 'zod';
import { storable } from './plain-text';
import {
  addendumResponse,
  communicationResponse,
  efficiency,
  generation,
  issueOverride,
  patient,
  person,
  reportCritical,
  reportIssue,
  signatureBlocker,
} from './report-parts.dto';
import { reportGuideline, reportSentence, reportStructure, span, wantedCorrection } from './report-structure.dto';

const text = storable(100_000);
/** What is read word by word has a limit of its own: an hour of speech is about 50,000 characters in English, and nobody dictates a report that long. */
const dictation = storable(20_000);

const reportContext = z
  .object({
    age: z.int().min(0).max(130).optional().describe('Years'),
    sex: z.enum(['female', 'male', 'other', 'unknown']).optional(),
    exam: storable(500).optional(),
    comparison: storable(500).optional(),
    technique: storable(2_000).optional(),
    indication: storable(2_000).optional(),
    risk: z.enum(['low', 'high']).optional().describe('Of lung cancer'),
    setting: storable(60).optional().describe('`screening`, `incidental` …'),
    knownPrimaryCancer: z.boolean().optional(),
    immunosuppression: z.boolean().optional(),
  })
  .meta({ id: 'ReportContext' });

export const reportSections = z.object({ findings: text, impression: text, recommendations: text }).meta({ id: 'ReportSections' });

const language = z.enum(['en', 'zh']);

export const createReport = z
  .object({
    dictation: dictation.default(''),
    language,
    modality: z.enum(MODALITIES),
    bodyPart: z.enum(BODY_PARTS),
    context: reportContext.default({}),
    outputLanguage: language.optional().describe('Language of the report; that of the dictation when absent'),
    style: z.enum(REPORT_STYLES).default('professional'),
    templateId: z.string().min(1).max(200).optional().describe('Normal template or own template to start from'),
    orderId: z.uuid().optional(),
    studyId: storable(100).optional(),
    priorReportId: z.uuid().optional(),
    operationId: z.uuid().optional().describe('Makes a retry harmless: the same id opens one report'),
  })
  .meta({ id: 'CreateReport' });

export const changeReport = z
  .object({
    version: z.int().min(1).describe('The version this change was made on; an older one is refused'),
    operationId: z.uuid().optional().describe('Makes a retry harmless: a change that was already made is answered, not made again'),
    sections: reportSections.partial().optional(),
    context: reportContext.optional(),
    dictation: dictation.optional().describe('Read again; unless `sections` are given, the draft is made anew from it'),
    style: z.enum(REPORT_STYLES).optional(),
    language: language.optional().describe('Language of the dictation; it is read again'),
    outputLanguage: language.optional(),
    looked: z.array(span).max(5_000).optional().describe('Stretches of the dictation that were not understood and have been looked at'),
    corrections: z
      .array(wantedCorrection.meta({ id: 'WantedCorrection' }))
      .max(500)
      .optional()
      .describe('All corrections of findings, in the place of those before; places count in the dictation as it is after this change'),
    overrides: z.array(issueOverride).max(200).optional(),
    priorReportId: z.uuid().nullable().optional(),
    studyId: storable(100).nullable().optional(),
  })
  .meta({ id: 'ChangeReport' });

const reportBase = z.object({
  id: z.uuid(),
  state: z.enum(REPORT_STATES),
  version: z.int(),
  language,
  outputLanguage: language,
  style: z.enum(REPORT_STYLES),
  modality: z.enum(MODALITIES),
  bodyPart: z.enum(BODY_PARTS),
  title: z.string(),
  dictation: z.string(),
  context: reportContext,
  sections: reportSections,
  markdown: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  orderId: z.uuid().optional(),
  isDemo: z.boolean(),
});

export const reportSummary = reportBase.meta({ id: 'ReportSummary' });

export const reportResponse = reportBase
  .extend({
    studyId: z.string().optional(),
    priorReportId: z.uuid().optional(),
    patient: patient.optional(),
    accession: z.string().optional(),
    sentences: z.array(reportSentence).describe('Every sentence of the report with where it comes from'),
    structured: reportStructure,
    guideline: z.array(reportGuideline),
    critical: z.array(reportCritical),
    issues: z.array(reportIssue),
    looked: z.array(span),
    corrections: z
      .array(
        z
          .object({
            correction: wantedCorrection.meta({ id: 'Correction' }),
            by: person,
            at: z.iso.datetime(),
            isOpen: z.boolean().describe('Its words were changed since: it is not applied, and a person must look at it again'),
          })
          .meta({ id: 'ReportCorrection' }),
      )
      .describe('What people set right in the findings'),
    blockers: z.array(signatureBlocker).describe('What still keeps the report from being signed'),
    generation,
    notice: z.string().describe('What every reader must know, in the language of the report'),
    createdBy: person,
    handedOverBy: person.optional(),
    handedOverAt: z.iso.datetime().optional(),
    signedBy: person.optional(),
    signedAt: z.iso.datetime().optional(),
    signedHash: z.string().optional().describe('SHA-256 of the signed text, also in the audit chain'),
    addenda: z.array(addendumResponse),
    communications: z.array(communicationResponse),
    efficiency: efficiency.optional().describe('Once the report is signed'),
  })
  .meta({ id: 'Report' });

export const reportVersionsResponse = z
  .object({
    items: z.array(
      z.object({
        version: z.int(),
        kind: z.enum(VERSION_KINDS),
        sections: reportSections,
        context: reportContext,
        changedAt: z.iso.datetime(),
        changedBy: z.uuid(),
      }),
    ),
  })
  .meta({ id: 'ReportVersions' });

export const signReport = z
  .object({
    password: z.string().min(1).max(1_000),
    version: z.int().min(1).optional().describe('The version that was read before signing; an older one is refused'),
  })
  .meta({ id: 'SignReport' });

export const stepReport = z.object({ version: z.int().min(1) }).meta({ id: 'StepReport' });

export const priorReports = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        relation: z.enum(['chosen', 'same_patient']),
        state: z.enum(REPORT_STATES),
        title: z.string(),
        modality: z.enum(MODALITIES),
        bodyPart: z.enum(BODY_PARTS),
        language,
        at: z.iso.datetime().describe('Dictated'),
        intervalDays: z.int().describe('Before the report at hand'),
        sections: reportSections,
        structured: reportStructure,
      }),
    ),
  })
  .meta({ id: 'PriorReports' });

export const compareQuery = z.object({
  from: z.string().max(60).default('draft').describe('`draft` (the first), `now`, `signed`, `prior`, a version number, or a report id'),
  to: z.string().max(60).default('now'),
});

export const reportComparison = z
  .object({
    from: z.object({ label: z.string(), sections: reportSections }),
    to: z.object({ label: z.string(), sections: reportSections }),
    changes: z.array(
      z.object({
        section: z.enum(['findings', 'impression', 'recommendations']),
        kind: z.enum(['same', 'removed', 'added']),
        text: z.string(),
      }),
    ),
    editDistance: z.int().describe('Words inserted, deleted or replaced'),
  })
  .meta({ id: 'ReportComparison' });

export const reportAudit = z
  .object({
    items: z.array(
      z.object({
        sequence: z.int(),
        at: z.iso.datetime(),
        action: z.string(),
        actor: person.optional(),
        details: z.record(z.string(), z.unknown()),
        hash: z.string(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ReportAudit' });

export const efficiencySummary = z
  .object({
    signed: z.int(),
    medianSecondsToSign: z.number().nullable(),
    medianEditDistance: z.number().nullable(),
    medianKeptShare: z.number().nullable().describe('Share of the draft that stayed, 0 to 1'),
    since: z.iso.datetime(),
  })
  .meta({ id: 'ReportEfficiencySummary' });
export const efficiencyQuery = z.object({ days: z.coerce.number().int().min(1).max(366).default(30) });

export const reportQuery = listQuery.extend({ q: z.string().trim().max(200).optional(), state: z.enum(REPORT_STATES).optional() });
export const reportList = listOf(reportSummary, 'ReportList');

export type CreateReport = z.input<typeof createReport>;
export type ChangeReport = z.infer<typeof changeReport>;
export type ReportSummaryResponse = z.infer<typeof reportSummary>;
export type ReportResponse = z.infer<typeof reportResponse>;
export type ReportVersionsResponse = z.infer<typeof reportVersionsResponse>;
export type ReportQuery = z.infer<typeof reportQuery>;
export type SignReport = z.infer<typeof signReport>;
export type StepReport = z.infer<typeof stepReport>;
export type PriorReports = z.infer<typeof priorReports>;
export type CompareQuery = z.infer<typeof compareQuery>;
export type ReportComparison = z.infer<typeof reportComparison>;
export type ReportAudit = z.infer<typeof reportAudit>;
export type EfficiencySummary = z.infer<typeof efficiencySummary>;
