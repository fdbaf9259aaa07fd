import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type ListQuery, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { SentimentExport } from '../export/sentiment-export.service';
import {
  correctionExportQuery,
  type CorrectionExportQuery,
  type CorrectionList,
  correctionList,
  correctionListQuery,
  type CorrectionResponse,
  correctionResponse,
  type CorrectSentiment,
  correctSentiment,
} from './correction.dto';
import { CorrectionsService } from './corrections.service';

const tag = 'Sentiment';

@Controller('sentiment/corrections')
export class CorrectionsController {
  constructor(
    @Inject(CorrectionsService) private readonly corrections: CorrectionsService,
    @Inject(SentimentExport) private readonly exports: SentimentExport,
  ) {}

  @Route({
    method: 'POST',
    permission: 'sentiment:use',
    summary: 'Correct the label of a text, or of a company in it',
    tag,
    operation: 'correctSentiment',
    status: 201,
    response: correctionResponse,
  })
  correct(@Caller() caller: CallerIdentity, @Body({ schema: correctSentiment }) body: CorrectSentiment): Promise<CorrectionResponse> {
    return this.corrections.correct(caller, body);
  }

  @Route({
    method: 'GET',
    permission: 'sentiment:use',
    summary: 'List corrected labels',
    tag,
    operation: 'listSentimentCorrections',
    response: correctionList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: correctionListQuery }) query: ListQuery): Promise<CorrectionList> {
    return this.corrections.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: 'export',
    permission: 'sentiment:use',
    summary: 'Export corrected labels as CSV, which the trainer reads, or as a workbook',
    tag,
    operation: 'exportSentimentCorrections',
    produces: 'application/octet-stream',
    callsPerMinute: 30,
  })
  async export(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Query({ schema: correctionExportQuery }) { format }: CorrectionExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, disposition } = await this.exports.corrected(caller, { format, language });
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', disposition)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'sentiment:use',
    summary: 'Take a correction back',
    tag,
    operation: 'undoSentimentCorrection',
    status: 204,
  })
  undo(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<void> {
    return this.corrections.undo(caller, id);
  }
}
