import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type ListQuery, Route } from '@trivium/platform/http';
import {
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
  constructor(@Inject(CorrectionsService) private readonly corrections: CorrectionsService) {}

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
