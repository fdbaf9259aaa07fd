import { Body, Controller, Inject } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { SentimentAnalyst } from '../sentiment-analyst';
import { type AnalyseSentiment, analyseSentiment, type SentimentAnswers, sentimentAnswers } from './sentiment.dto';

@Controller('sentiment')
export class SentimentController {
  constructor(@Inject(SentimentAnalyst) private readonly analyst: SentimentAnalyst) {}

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
    @Body({ schema: analyseSentiment }) { items }: AnalyseSentiment,
  ): Promise<SentimentAnswers> {
    return { results: await this.analyst.analyse(organisationId, items) };
  }
}
