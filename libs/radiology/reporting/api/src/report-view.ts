import { Inject, Injectable } from '@nestjs/common';
import { AccountsService } from '@trivium/platform/auth';
import { Database } from '@trivium/platform/database';
import { reportTitle, toMarkdown } from '@trivium/radiology/reporting/domain';
import type { UserId } from '@trivium/shared/kernel';
import type { AddendumResponse, CommunicationResponse, ReportCriticalResponse, ReportIssueResponse } from './dto/report-parts.dto';
import type { ReportResponse, ReportSummaryResponse } from './dto/report.dto';
import { blockersOf, settledCodes } from './life/report-judgement';
import type { ReportAddendumEntity } from './life/report-records.entity';
import { type KnownCommunication, ReportRecordsRepository } from './life/report-records.repository';
import { OrdersRepository } from './orders/orders.repository';
import { PatientsRepository } from './orders/patients.repository';
import type { ReportContent, ReportEntity } from './report.entity';
import { AI_LABELS, NOTICES } from './report-notices';

/** Only what a name is needed for. */
export type PeopleByName = Pick<AccountsService, 'findByIds'>;

const NOTHING_READ = { findings: [], negatives: [], stretches: [] };

/** A report as it is shown, with everything that belongs to it. Inside the caller's transaction. */
@Injectable()
export class ReportView {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRecordsRepository) private readonly records: ReportRecordsRepository,
    @Inject(PatientsRepository) private readonly patients: PatientsRepository,
    @Inject(OrdersRepository) private readonly orders: OrdersRepository,
    @Inject(AccountsService) private readonly people: PeopleByName,
  ) {}

  async of(report: ReportEntity): Promise<ReportResponse> {
    const addenda = await this.records.addenda(report.id);
    const communications = await this.records.communications(report.id);
    const patient = report.patientId === null ? undefined : (await this.patients.findByIds([report.patientId])).get(report.patientId);
    const order = report.orderId === null ? undefined : await this.orders.find(report.orderId);
    const named = await this.namesOf([
      ...[report.createdBy, report.handedOverBy, report.signedBy],
      ...[...addenda, ...communications].map(({ createdBy }) => createdBy),
      ...(report.content.corrections ?? []).map(({ by }) => by),
    ]);
    const person = (id: string) => ({ id, name: named.get(id) ?? '' });
    const { content } = report;
    return {
      ...summaryOf(report),
      ...(report.studyId === null ? {} : { studyId: report.studyId }),
      ...(report.priorReportId === null ? {} : { priorReportId: report.priorReportId }),
      ...(patient === undefined ? {} : { patient }),
      ...(order === undefined ? {} : { accession: order.accession }),
      ...copied(content, report.language),
      corrections: correctionsOf(content, person),
      critical: criticalOf(content, communications),
      issues: issuesOf(content),
      blockers: report.signedAt === null ? blockersOf(report, communications) : [],
      generation: generationOf(report),
      notice: NOTICES[report.signedAt === null ? 'unsigned' : 'signed'][report.outputLanguage],
      createdBy: person(report.createdBy),
      ...(report.handedOverBy === null ? {} : { handedOverBy: person(report.handedOverBy) }),
      ...(report.handedOverAt === null ? {} : { handedOverAt: report.handedOverAt.toISOString() }),
      ...(report.signedBy === null
        ? {}
        : { signedBy: { id: report.signedBy, name: content.signerName ?? named.get(report.signedBy) ?? '' } }),
      ...(report.signedAt === null ? {} : { signedAt: report.signedAt.toISOString() }),
      ...(report.signedHash === null ? {} : { signedHash: report.signedHash }),
      addenda: addenda.map((addendum) => addendumOf(addendum, person(addendum.createdBy))),
      communications: communications.map((entry) => communicationOf(entry, person(entry.createdBy))),
      ...(content.efficiency === undefined ? {} : { efficiency: content.efficiency }),
    };
  }

  /** Display names by id; an account that is gone has none. */
  async namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))] as UserId[];
    if (wanted.length === 0) return new Map();
    const accounts = await this.people.findByIds(this.database.organisationId, wanted);
    return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  }
}

export function summaryOf(report: Omit<ReportEntity, 'organisationId'>): ReportSummaryResponse {
  const { id, state, version, language, outputLanguage, style, modality, bodyPart, dictation, context, sections, isDemo } = report;
  return {
    ...{ id, state, version, language, outputLanguage, style, modality, bodyPart, dictation, context, sections, isDemo },
    title: reportTitle({ ...report, language: outputLanguage }),
    markdown: toMarkdown(sections, outputLanguage),
    createdAt: report.createdAt.toISOString(),
    updatedAt: report.updatedAt.toISOString(),
    ...(report.orderId === null ? {} : { orderId: report.orderId }),
  };
}

/** Stored parts as they are; zod's types are mutable, ours are not. */
function copied(
  { structured, sentences = [], guideline = [], looked = [] }: ReportContent,
  language: 'en' | 'zh',
): Pick<ReportResponse, 'structured' | 'sentences' | 'guideline' | 'looked'> {
  return structuredClone({ structured: structured ?? { language, ...NOTHING_READ }, sentences, guideline, looked }) as unknown as Pick<
    ReportResponse,
    'structured' | 'sentences' | 'guideline' | 'looked'
  >;
}

/** Who and when beside what was asked for. */
function correctionsOf(
  { corrections = [], openCorrections = [] }: ReportContent,
  person: (id: string) => ReportResponse['createdBy'],
): ReportResponse['corrections'] {
  return corrections.map(({ by, at, ...correction }) => ({
    correction: structuredClone(correction) as unknown as ReportResponse['corrections'][number]['correction'],
    ...{ by: person(by), at, isOpen: openCorrections.includes(correction.id) },
  }));
}

export function criticalOf({ critical = [] }: ReportContent, communications: readonly KnownCommunication[]): ReportCriticalResponse[] {
  const settled = settledCodes(communications);
  return critical.map(({ code, level, span, where }) => {
    const how = settled.get(code);
    return { code, level, span: [span[0], span[1]], where, ...(how === undefined ? {} : { settled: how }) };
  });
}

export function issuesOf({ issues = [], overrides = {} }: ReportContent): ReportIssueResponse[] {
  return issues.map(({ key, type, severity, evidence, places, message }) => {
    const override = overrides[key];
    return {
      ...{ key, type, severity, message: { ...message } },
      evidence: evidence.map(([start, end]) => [start, end]),
      places: places.map((place) => ({ ...place })),
      ...(override === undefined ? {} : { override: { ...override } }),
    };
  });
}

/** Reports from before there was an engine were put into sections as they were spoken. */
function generationOf({ content, outputLanguage }: ReportEntity): ReportResponse['generation'] {
  const stored = content.generation;
  const label = AI_LABELS[stored === undefined || stored.engine === 'embedded' ? 'program' : 'model'][outputLanguage];
  if (stored === undefined)
    return {
      engine: 'embedded',
      template: { id: 'radiology.sections', version: '1' },
      parameters: {},
      latencyMs: 0,
      provenanceId: '',
      aiLabel: label,
      struck: [],
    };
  return {
    ...stored,
    parameters: { ...stored.parameters },
    struck: stored.struck.map(({ text, reasons }) => ({ text, reasons: [...reasons] })),
    aiLabel: label,
  };
}

export function addendumOf(
  { id, number, text, issues, critical, createdAt }: ReportAddendumEntity,
  by: AddendumResponse['by'],
): AddendumResponse {
  return { id, number, text, issues: issuesOf({ issues }), critical: criticalOf({ critical }, []), by, at: createdAt.toISOString() };
}

export function communicationOf(
  { id, kind, codes, createdAt, toldTo, toldBy, toldAt, channel, finding, isReadBack, reason }: KnownCommunication,
  loggedBy: CommunicationResponse['loggedBy'],
): CommunicationResponse {
  const told = { toldTo, toldBy, toldAt, channel: channel as CommunicationResponse['channel'], finding, isReadBack };
  return { id, kind, codes, ...(kind === 'told' ? told : { reason }), loggedBy, loggedAt: createdAt.toISOString() };
}
