import { Inject, Injectable } from '@nestjs/common';
import { AuditTrailService, ProvenanceService, type ProvenanceRecord } from '@trivium/platform/audit';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity, ListQuery } from '@trivium/platform/http';
import { diffReports, efficiencyOf, REPORT_SECTIONS, reportTitle, type ReportSections } from '@trivium/radiology/reporting/domain';
import type { Clock } from '@trivium/shared/kernel';
import type { CompareQuery, EfficiencySummary, PriorReports, ReportAudit, ReportComparison } from '../dto/report.dto';
import { ReportView } from '../report-view';
import type { ReportEntity } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { reportingErrors } from '../reporting.errors';

const DAY_MS = 86_400_000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface NamedText {
  readonly label: string;
  readonly sections: ReportSections;
}

/** What happened to a report, and what it is compared with. */
@Injectable()
export class TrailService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(ReportView) private readonly view: ReportView,
    @Inject(AuditTrailService) private readonly trail: Pick<AuditTrailService, 'list'>,
    @Inject(ProvenanceService) private readonly provenances: Pick<ProvenanceService, 'get'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who did what and when, newest first: links of the organisation's audit chain. @throws AppError REPORT_NOT_FOUND */
  async audit({ organisationId }: CallerIdentity, id: string, query: ListQuery): Promise<ReportAudit> {
    await this.database.inOrganisation(organisationId, () => this.existing(id));
    const page = await this.trail.list(organisationId, { ...query, subjectKind: 'report', subjectId: id });
    const names = await this.database.inOrganisation(organisationId, () => this.view.namesOf(page.items.map(({ actorId }) => actorId)));
    return {
      items: page.items.map(({ sequence, at, action, actorId, details, hash }) => ({
        ...{ sequence, at, action, hash },
        ...(actorId === null ? {} : { actor: { id: actorId, name: names.get(actorId) ?? '' } }),
        details: { ...details },
      })),
      nextCursor: page.nextCursor,
    };
  }

  /** How the first draft came to be. @throws AppError REPORT_NOT_FOUND, PROVENANCE_NOT_FOUND */
  async provenance({ organisationId }: CallerIdentity, id: string): Promise<ProvenanceRecord> {
    const report = await this.database.inOrganisation(organisationId, () => this.existing(id));
    return this.provenances.get(organisationId, report.content.generation?.provenanceId ?? id);
  }

  /** Earlier reports of the same patient, the chosen one first. @throws AppError REPORT_NOT_FOUND */
  async priors({ organisationId }: CallerIdentity, id: string): Promise<PriorReports> {
    return this.database.inOrganisation(organisationId, async () => {
      const report = await this.existing(id);
      const chosen = report.priorReportId === null ? null : await this.reports.find(report.priorReportId);
      const others = report.patientId === null ? [] : await this.reports.ofPatient(report.patientId, id);
      const earlier = others.filter((other) => other.id !== chosen?.id && other.createdAt < report.createdAt);
      return {
        items: [...(chosen ? [priorOf(chosen, report, 'chosen')] : []), ...earlier.map((other) => priorOf(other, report, 'same_patient'))],
      };
    });
  }

  /** Two texts, word by word. @throws AppError REPORT_NOT_FOUND, REPORT_COMPARE_UNKNOWN */
  async compare({ organisationId }: CallerIdentity, id: string, { from, to }: CompareQuery): Promise<ReportComparison> {
    const [before, after] = await this.database.inOrganisation(organisationId, async () => {
      const report = await this.existing(id);
      return [await this.textOf(report, from), await this.textOf(report, to)] as const;
    });
    // Outside the transaction: two long texts take their time.
    const changes = changesOf(before.sections, after.sections);
    return { from: copyOf(before), to: copyOf(after), changes, editDistance: distanceOf(before.sections, after.sections) };
  }

  /** What the desk saves and costs, honestly: medians over the reports that were signed. */
  async efficiency({ organisationId }: CallerIdentity, days: number): Promise<EfficiencySummary> {
    const since = new Date(this.clock.now().getTime() - days * DAY_MS);
    const signed = await this.database.inOrganisation(organisationId, () => this.reports.signedSince(since));
    const figures = signed.flatMap(({ content }) => (content.efficiency === undefined ? [] : [content.efficiency]));
    return {
      signed: signed.length,
      medianSecondsToSign: medianOf(figures.map(({ secondsToSign }) => secondsToSign)),
      medianEditDistance: medianOf(figures.map((figure) => figure.editDistance)),
      medianKeptShare: medianOf(figures.map(({ keptShare }) => keptShare)),
      since: since.toISOString(),
    };
  }

  private async textOf(report: ReportEntity, name: string): Promise<NamedText> {
    const unknown = () => reportingErrors.REPORT_COMPARE_UNKNOWN({ name });
    if (name === 'now' || (name === 'signed' && report.signedAt !== null)) return { label: name, sections: report.sections };
    if (name === 'draft') return { label: name, sections: report.firstSections };
    if (/^\d{1,9}$/.test(name)) {
      const version = await this.reports.findVersion(report.id, Number(name));
      if (!version) throw unknown();
      return { label: name, sections: version.content.sections };
    }
    const otherId = name === 'prior' ? report.priorReportId : UUID.test(name) ? name : null;
    const other = otherId === null ? null : await this.reports.find(otherId);
    const isOther = other?.patientId && report.patientId && other.patientId !== report.patientId;
    if (!other || isOther) throw unknown();
    return { label: other.id, sections: other.sections };
  }

  private async existing(id: string): Promise<ReportEntity> {
    const report = await this.reports.find(id);
    if (!report) throw reportingErrors.REPORT_NOT_FOUND();
    return report;
  }
}

function priorOf(prior: ReportEntity, report: ReportEntity, relation: 'chosen' | 'same_patient'): PriorReports['items'][number] {
  const { id, state, modality, bodyPart, outputLanguage: language, sections, content } = prior;
  const at = prior.createdAt;
  const structured = content.structured ?? { language: prior.language, findings: [], negatives: [], stretches: [] };
  return {
    ...{ id, relation, state, modality, bodyPart, language, sections },
    title: reportTitle({ ...prior, language }),
    at: at.toISOString(),
    intervalDays: Math.round((report.createdAt.getTime() - at.getTime()) / DAY_MS),
    structured: structuredClone(structured) as PriorReports['items'][number]['structured'],
  };
}

/** The differences as one list: a changed sentence word by word, the others whole. */
function changesOf(before: ReportSections, after: ReportSections): ReportComparison['changes'] {
  const { sections } = diffReports(before, after);
  return REPORT_SECTIONS.flatMap((section) =>
    sections[section].flatMap((change): ReportComparison['changes'] => {
      switch (change.kind) {
        case 'same':
          return [{ section, kind: 'same', text: change.after }];
        case 'added':
          return [{ section, kind: 'added', text: change.after }];
        case 'removed':
          return [{ section, kind: 'removed', text: change.before }];
        case 'changed':
          return change.words.map(({ kind, text }) => ({ section, kind, text }));
      }
    }),
  );
}

function distanceOf(before: ReportSections, after: ReportSections): number {
  const at = new Date(0);
  const figures = efficiencyOf([
    { sections: before, by: 'program', at },
    { sections: after, by: 'person', at },
  ]);
  return figures?.editedWords ?? 0;
}

function copyOf({ label, sections }: NamedText): { label: string; sections: ReportSections } {
  return { label, sections: { ...sections } };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  if (sorted.length === 0) return null;
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? null) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
