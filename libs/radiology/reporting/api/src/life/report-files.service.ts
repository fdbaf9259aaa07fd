import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditService, type ProvenanceContent, ProvenanceService, SubjectKeys } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, IdSource } from '@trivium/shared/kernel';
import { reportLabel } from '../export/report-label';
import { type ReportExportFormat, ReportExportService, type ReportFile } from '../export/report-export.service';
import type { ExportableReport } from '../export/exportable-report';
import { OrdersRepository } from '../orders/orders.repository';
import { ReportView } from '../report-view';
import type { ReportEntity } from '../report.entity';
import { ReportRepository } from '../report.repository';
import { reportingErrors } from '../reporting.errors';
import { exportableOf } from './exportable-of';

interface Exported {
  readonly exportId: string;
  readonly format: ReportExportFormat;
  readonly file: ReportFile;
  readonly exportable: ExportableReport;
  readonly report: ReportEntity;
  readonly tookMs: number;
}

/** Takes a report out of the program as a file. Reading, drawing and recording are steps of their own: no transaction waits for a drawing. */
@Injectable()
export class ReportFilesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ReportRepository) private readonly reports: ReportRepository,
    @Inject(OrdersRepository) private readonly orders: OrdersRepository,
    @Inject(ReportView) private readonly view: ReportView,
    @Inject(ReportExportService) private readonly exports: ReportExportService,
    @Inject(SubjectKeys) private readonly keys: SubjectKeys,
    @Inject(ProvenanceService) private readonly provenance: ProvenanceService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** @throws AppError REPORT_NOT_FOUND, REPORT_EXPORT_UNSIGNED */
  async export(caller: CallerIdentity, id: string, format: ReportExportFormat): Promise<ReportFile> {
    const exportId = this.ids.next<'provenance'>();
    const { report, exportable } = await this.database.inOrganisation(caller.organisationId, async () => {
      const found = await this.reports.find(id);
      if (!found) throw reportingErrors.REPORT_NOT_FOUND();
      const order = found.orderId === null ? undefined : await this.orders.find(found.orderId);
      const organisation = await this.reports.organisationName();
      return {
        report: found,
        exportable: exportableOf({ report: found, shown: await this.view.of(found), order, organisation, exportId }),
      };
    });
    this.database.assertNoTransaction('Exporting a report');
    const startedAt = this.clock.now();
    const file = await this.exports.render(exportable, format);
    const tookMs = this.clock.now().getTime() - startedAt.getTime();
    await this.record(caller, { exportId, format, file, exportable, report, tookMs });
    return file;
  }

  /** The record that the label names, and the event that the file left. */
  private async record({ organisationId, userId }: CallerIdentity, exported: Exported): Promise<void> {
    const { exportId, format, report } = exported;
    await this.database.inOrganisation(organisationId, async () => {
      await this.provenance.record({ id: exportId, actorId: userId, content: await this.contentOf(exported) });
      await this.audit.record({
        ...{ actorId: userId, action: 'report.exported', subjectKind: 'report', subjectId: report.id },
        details: { exportId, format, version: report.version, state: report.state },
      });
    });
  }

  private async contentOf({ format, file, exportable, report, tookMs }: Exported): Promise<ProvenanceContent> {
    const words = JSON.stringify(report.sections);
    const [hash = '', ...hmacs] = await this.keys.hmacs(null, [sha256(file.content.bytes), words]);
    const drafted = report.content.generation?.provenanceId;
    const label = reportLabel(exportable);
    return {
      artefact: { kind: 'radiology.report-export', id: report.id, language: report.outputLanguage, hash },
      inputs: hmacs.map((hmac) => ({ role: 'report', hmac, subjectId: null })),
      dataClass: 'restricted',
      allowedPlaces: ['embedded'],
      engine: { kind: 'embedded', endpoint: null, model: null, reason: 'export-of-recorded-report' },
      considered: [],
      parameters: { honoured: { format, version: report.version, draftedBy: report.content.generation?.engine ?? 'embedded' }, unsent: [] },
      template: { id: `radiology.report.${format}`, version: '1', hash: null },
      passages: drafted ? [{ id: drafted, hash: sha256(words) }] : [],
      checks: [],
      sentences: { kept: exportable.sentences.length, struck: 0, replaced: 0 },
      cost: { microUsd: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0 },
      latencyMs: Math.max(0, tookMs),
      labels: [...(label?.codes ?? [])],
    };
  }
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
