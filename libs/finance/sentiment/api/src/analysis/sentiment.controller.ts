import { Body, Controller, Inject, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { SentimentExport } from '../export/sentiment-export.service';
import { SentimentAnalyst } from '../sentiment-analyst';
import { CompanySides } from './company-sides.service';
import {
  type AnalyseSentiment,
  analyseSentiment,
  type ExportSentiment,
  exportSentiment,
  type SentimentAnswers,
  sentimentAnswers,
} from './sentiment.dto';

@Controller('sentiment')
export class SentimentController {
  constructor(
    @Inject(SentimentAnalyst) private readonly analyst: SentimentAnalyst,
    @Inject(CompanySides) private readonly sides: CompanySides,
    @Inject(SentimentExport) private readonly exports: SentimentExport,
  ) {}

  @Route({
    method: 'POST',
    permission: 'sentiment:use',
    summary: 'Judge whether texts are good or bad news, as a whole or for a company',
    tag: 'Sentiment',
    operation: 'analyseSentiment',
    response: sentimentAnswers,
  })
  async analyse(
    @Caller() { organisationId }: CallerIdentity,
    @Body({ schema: analyseSentiment }) { items, withEntities }: AnalyseSentiment,
  ): Promise<SentimentAnswers> {
    const by = withEntities ? this.sides : this.analyst;
    return { results: await by.analyse(organisationId, items) };
  }

  @Route({
    method: 'POST',
    path: 'export',
    permission: 'sentiment:use',
    summary: 'Judge texts, and give labels, probabilities and the three opinions as CSV or as a workbook',
    tag: 'Sentiment',
    operation: 'exportSentiment',
    produces: 'application/octet-stream',
    callsPerMinute: 30,
  })
  async export(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Body({ schema: exportSentiment }) { items, format }: ExportSentiment,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, disposition } = await this.exports.judged(caller, items, { format, language });
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', disposition)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }
}
