import { Inject, Injectable } from '@nestjs/common';
import { type ExportFile, type FormatRenderer, type LabelledBytes, proveLabel, renderExportBy } from '@trivium/platform/documents';
import { isSigned } from '@trivium/radiology/reporting/domain';
import { structuredReport } from './dicom/structured-report';
import type { ExportableReport } from './exportable-report';
import { fhirBundle } from './fhir/fhir-bundle';
import { oruMessage } from './hl7/oru-message';
import { reportExportErrors } from './report-export.errors';
import { reportLabel } from './report-label';
import { plainReport } from './text/plain-report';
import { reportDocument } from './text/report-document';

/** Draws PDF, Word and Markdown: `isolatedRenderer` with the bundled worker in an app, so that a long report keeps nobody else waiting. */
export const REPORT_EXPORT_RENDERER = Symbol('ReportExportRenderer');

export const REPORT_EXPORT_FORMATS = ['fhir', 'dicom-sr', 'pdf', 'docx', 'md', 'hl7', 'txt'] as const;
export type ReportExportFormat = (typeof REPORT_EXPORT_FORMATS)[number];

export interface ReportFile {
  /** Bears the label of what a program or a model wrote in the report, by type: nothing else makes one. */
  readonly content: LabelledBytes | ExportFile;
  readonly mediaType: string;
  /** Names no patient: file names end up in logs and mails. */
  readonly fileName: string;
}

const EXTENSIONS: Readonly<Record<ReportExportFormat, string>> = {
  fhir: 'fhir.json',
  'dicom-sr': 'dcm',
  pdf: 'pdf',
  docx: 'docx',
  md: 'md',
  hl7: 'hl7',
  txt: 'txt',
};

/** Makes files of a report. Holds no data and asks no database: whoever calls it has checked who may have the report, and records that it left. */
@Injectable()
export class ReportExportService {
  constructor(@Inject(REPORT_EXPORT_RENDERER) private readonly draw: FormatRenderer) {}

  /** @throws AppError REPORT_EXPORT_UNSIGNED, EXPORT_WITHOUT_LABEL */
  async render(report: ExportableReport, format: ReportExportFormat): Promise<ReportFile> {
    if (isSigned(report.state) && !report.signer) throw reportExportErrors.REPORT_EXPORT_UNSIGNED();
    return { ...(await this.content(report, format)), fileName: fileNameOf(report, format) };
  }

  private async content(report: ExportableReport, format: ReportExportFormat): Promise<Omit<ReportFile, 'fileName'>> {
    const label = reportLabel(report);
    switch (format) {
      case 'fhir':
        return {
          content: await proveLabel(utf8(`${JSON.stringify(fhirBundle(report), null, 2)}\n`), label),
          mediaType: 'application/fhir+json',
        };
      case 'dicom-sr':
        return { content: await proveLabel(structuredReport(report), label), mediaType: 'application/dicom' };
      case 'hl7':
        return { content: await proveLabel(utf8(oruMessage(report)), label), mediaType: 'application/hl7-v2; charset=utf-8' };
      case 'txt': {
        const lines = label ? `\n${label.lines.join('\n')}\n` : '';
        return { content: await proveLabel(utf8(`${plainReport(report)}${lines}`), label), mediaType: 'text/plain; charset=utf-8' };
      }
      default: {
        const document = reportDocument(report);
        const content = label
          ? await renderExportBy(this.draw, { document, format, label })
          : await renderExportBy(this.draw, { document, format });
        return { content, mediaType: content.mediaType };
      }
    }
  }
}

function fileNameOf({ id, version, order }: ExportableReport, format: ReportExportFormat): string {
  const name = (order?.accession ?? '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `report-${name === '' ? id.slice(0, 8) : name}-v${version}.${EXTENSIONS[format]}`;
}

function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}
