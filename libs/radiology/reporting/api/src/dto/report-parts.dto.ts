import {
  BLOCKER_CODES,
  COMMUNICATION_CHANNELS,
  CRITICAL_LEVELS,
  type CriticalCode,
  ISSUE_TYPES,
  PATIENT_SEXES,
} from '@trivium/radiology/reporting/domain';
import { z } from 'zod';
import { plainText } from './plain-text';
import { bilingual, span } from './report-structure.dto';

export const CRITICAL_CODES = Object.keys(CRITICAL_LEVELS) as [CriticalCode, ...CriticalCode[]];
const MOST_REASON_CHARACTERS = 1_000;

export const person = z.object({ id: z.uuid(), name: z.string().describe('Empty when the account is gone') }).meta({ id: 'ReportPerson' });

export const patient = z
  .object({
    id: z.uuid().describe('Of the record here; orders and reports of one patient share it'),
    patientId: z.string().describe('As the hospital knows the patient'),
    name: z.string(),
    birthDate: z.iso.date().optional(),
    sex: z.enum(PATIENT_SEXES),
  })
  .meta({ id: 'Patient' });

export const reportCritical = z
  .object({
    code: z.enum(CRITICAL_CODES),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe('ACR: minutes, hours, days'),
    span,
    where: z.enum(['report', 'dictation']).describe('What the span counts in: the three sections joined by a line feed, or the dictation'),
    settled: z.enum(['told', 'deferred']).optional().describe('By a log entry; absent while somebody must still be told'),
  })
  .meta({ id: 'ReportCritical' });

export const reportIssue = z
  .object({
    key: z.string().describe('Stable over unrelated edits; what an override refers to'),
    type: z.enum(ISSUE_TYPES),
    severity: z.enum(['error', 'warning']),
    evidence: z.array(span),
    places: z.array(z.object({ section: z.enum(['findings', 'impression', 'recommendations']), start: z.int(), end: z.int() })),
    message: bilingual,
    override: z.object({ reason: z.string(), by: z.uuid(), at: z.iso.datetime() }).optional(),
  })
  .meta({ id: 'ReportIssue' });

export const issueOverride = z
  .object({ key: z.string().min(1).max(500), reason: plainText(MOST_REASON_CHARACTERS).min(3).nullable().describe('null takes it back') })
  .meta({ id: 'IssueOverride' });

export const signatureBlocker = z
  .object({
    code: z.enum(BLOCKER_CODES),
    ref: z.string().describe('Span, key of an issue, or code of a critical result'),
    message: bilingual,
  })
  .meta({ id: 'SignatureBlocker' });

/** The six fields of the ACR practice parameter for communication: who was told, by whom, when, how, of what, and whether they read it back. */
const told = z.object({
  kind: z.literal('told').default('told'),
  toldTo: plainText(200).min(1).describe('Name and role of who was told'),
  toldBy: plainText(200).min(1),
  toldAt: z.iso.datetime({ offset: true }),
  channel: z.enum(COMMUNICATION_CHANNELS),
  finding: plainText(2_000).min(1),
  isReadBack: z.boolean().describe('Whether the receiver repeated it and was right'),
  codes: z.array(z.enum(CRITICAL_CODES)).max(20).default([]).describe('The critical results that were told; those of `finding` when empty'),
});
const deferred = z.object({
  kind: z.literal('deferred'),
  codes: z.array(z.enum(CRITICAL_CODES)).min(1).max(20),
  reason: plainText(MOST_REASON_CHARACTERS).min(3).describe('Why nobody is told before the signature'),
});

export const createCommunication = z
  .union([deferred, told])
  .and(z.object({ operationId: z.uuid().optional() }))
  .meta({ id: 'CreateCommunication' });

export const communicationResponse = z
  .object({
    id: z.uuid(),
    kind: z.enum(['told', 'deferred']),
    codes: z.array(z.enum(CRITICAL_CODES)),
    toldTo: z.string().optional(),
    toldBy: z.string().optional(),
    toldAt: z.iso.datetime().optional(),
    channel: z.enum(COMMUNICATION_CHANNELS).optional(),
    finding: z.string().optional(),
    isReadBack: z.boolean().optional(),
    reason: z.string().optional(),
    loggedBy: person,
    loggedAt: z.iso.datetime(),
  })
  .meta({ id: 'Communication' });

export const communicationList = z.object({ items: z.array(communicationResponse) }).meta({ id: 'CommunicationList' });

export const createAddendum = z.object({ text: plainText(20_000).min(1), operationId: z.uuid().optional() }).meta({ id: 'CreateAddendum' });

export const addendumResponse = z
  .object({
    id: z.uuid(),
    number: z.int(),
    text: z.string(),
    issues: z.array(reportIssue).describe('What contradicts the signed report; a correction does, on purpose'),
    critical: z.array(reportCritical),
    by: person,
    at: z.iso.datetime(),
  })
  .meta({ id: 'Addendum' });

export const generation = z
  .object({
    engine: z.enum(['embedded', 'local', 'cloud', 'edge']),
    model: z.string().optional(),
    template: z.object({ id: z.string(), version: z.string() }),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    latencyMs: z.number(),
    tokens: z.object({ input: z.int(), output: z.int() }).optional(),
    costMicroUsd: z.int().optional(),
    provenanceId: z.string(),
    aiLabel: z.string(),
    struck: z
      .array(z.object({ text: z.string(), reasons: z.array(z.string()) }))
      .describe('What a model wrote and was taken out, with the reasons'),
  })
  .meta({ id: 'ReportGeneration' });

export const efficiency = z
  .object({
    secondsToSign: z.number().describe('From the first draft to the signature, pauses included'),
    activeSeconds: z.number().describe('Between saves at most five minutes apart: what was probably work'),
    editDistance: z.int().describe('Words inserted, deleted or replaced between the program’s last draft and the signed text'),
    draftWords: z.int(),
    finalWords: z.int(),
    keptShare: z.number().describe('Share of the longer of the two that stayed, 0 to 1'),
  })
  .meta({ id: 'ReportEfficiency' });

export type PatientResponse = z.infer<typeof patient>;
export type ReportIssueResponse = z.infer<typeof reportIssue>;
export type ReportCriticalResponse = z.infer<typeof reportCritical>;
export type SignatureBlockerResponse = z.infer<typeof signatureBlocker>;
export type CreateCommunication = z.infer<typeof createCommunication>;
export type CommunicationResponse = z.infer<typeof communicationResponse>;
export type CommunicationList = z.infer<typeof communicationList>;
export type CreateAddendum = z.infer<typeof createAddendum>;
export type AddendumResponse = z.infer<typeof addendumResponse>;
export type GenerationResponse = z.infer<typeof generation>;
export type EfficiencyResponse = z.infer<typeof efficiency>;
