import { Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { contentDisposition } from '@trivium/platform/documents';
import { Caller, type CallerIdentity, idParameter, Route } from '@trivium/platform/http';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { REPORT_EXPORT_FORMATS } from '../export/report-export.service';
import { ReportFilesService } from './report-files.service';

/** Drawing is work: a person needs a few files, not hundreds. */
const EXPORTS_A_MINUTE = 60;
const exportQuery = z.object({ format: z.enum(REPORT_EXPORT_FORMATS) });

@Controller('reports/:id')
export class ReportFilesController {
  constructor(@Inject(ReportFilesService) private readonly files: ReportFilesService) {}

  @Route({
    method: 'GET',
    path: 'export',
    permission: 'reports:read',
    summary: 'Download a report: FHIR R4 bundle, DICOM SR, PDF, Word, Markdown, HL7 v2 ORU or plain text',
    tag: 'report-life',
    operation: 'exportReport',
    produces: 'application/octet-stream',
    callsPerMinute: EXPORTS_A_MINUTE,
  })
  async export(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Query({ schema: exportQuery }) { format }: z.infer<typeof exportQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.files.export(caller, id, format);
    await reply
      .header('content-type', file.mediaType)
      .header('content-disposition', contentDisposition(file.fileName))
      // A report changes, and it is nobody else's.
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox`)
      .send(Buffer.from(file.content.bytes));
  }
}
