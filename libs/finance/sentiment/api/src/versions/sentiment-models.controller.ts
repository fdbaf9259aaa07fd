import { Body, Controller, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { FileStore, receiveUpload } from '@trivium/platform/files';
import { Caller, type CallerIdentity, type ListQuery, ReaderLanguage, Route, ValidationError } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TrainingService } from '../jobs/training.service';
import {
  type AdaptSentimentRequest,
  adaptSentimentRequest,
  type DistilSentimentRequest,
  distilSentimentRequest,
  type ExportQuery,
  exportQuery,
  labelFileSummary,
  type LabelFileSummary,
  type ModelAccepted,
  modelAccepted,
  modelIdParameter,
  modelListQuery,
  type SentimentModelList,
  sentimentModelList,
  type SentimentModelResponse,
  sentimentModelResponse,
  trainFields,
} from './dto/model.dto';
import { SentimentModelsService } from './sentiment-models.service';

const tag = 'Sentiment';
const model = { schema: modelIdParameter };
const MOST_FILE_BYTES = 32_000_000;
const LABEL_FILE_TYPES = ['text/tab-separated-values', 'text/csv', 'text/plain'];

@Controller('sentiment/models')
export class SentimentModelsController {
  constructor(
    @Inject(SentimentModelsService) private readonly models: SentimentModelsService,
    @Inject(TrainingService) private readonly training: TrainingService,
    @Inject(FileStore) private readonly files: FileStore,
  ) {}

  @Route({
    method: 'POST',
    permission: 'sentiment:train',
    summary:
      'Upload labelled texts (TSV or CSV: text, label, entity?, language?, source?, agree?) with fields language, licence and leastAgreement; a job trains a new version',
    tag,
    operation: 'trainSentimentModel',
    status: 202,
    response: modelAccepted,
    takesFile: true,
    callsPerMinute: 60,
  })
  async train(
    @Caller() caller: CallerIdentity,
    @Req() request: FastifyRequest,
    @ReaderLanguage() reader: UiLanguage,
  ): Promise<ModelAccepted> {
    const { incoming, fields } = await this.received(caller, request);
    const checked = trainFields.safeParse(fields, { reportInput: true });
    if (!checked.success) {
      await this.files.discard(incoming);
      throw new ValidationError(checked.error.issues);
    }
    return this.training.train(caller, { incoming, fields: checked.data, reader });
  }

  @Route({
    method: 'POST',
    path: 'look',
    permission: 'sentiment:train',
    summary: 'Look at a file of labelled texts: how many rows of each label, and of each level of agreement; nothing of it is kept',
    tag,
    operation: 'lookAtSentimentLabels',
    response: labelFileSummary,
    takesFile: true,
    callsPerMinute: 60,
  })
  async look(
    @Caller() caller: CallerIdentity,
    @Req() request: FastifyRequest,
    @ReaderLanguage() reader: UiLanguage,
  ): Promise<LabelFileSummary> {
    const { incoming } = await this.received(caller, request);
    return this.training.look({ incoming, reader });
  }

  @Route({
    method: 'POST',
    path: 'adapt',
    permission: 'sentiment:train',
    summary: 'Adapt the active version to the corrections; a job makes a new version',
    tag,
    operation: 'adaptSentimentModel',
    status: 202,
    response: modelAccepted,
  })
  adapt(@Caller() caller: CallerIdentity, @Body({ schema: adaptSentimentRequest }) body: AdaptSentimentRequest): Promise<ModelAccepted> {
    return this.training.adapt(caller, body);
  }

  @Route({
    method: 'POST',
    path: 'distil',
    permission: 'sentiment:train',
    summary: 'Have a configured model label texts; a job makes a new version that learned from its labels',
    tag,
    operation: 'distilSentimentModel',
    status: 202,
    response: modelAccepted,
  })
  distil(@Caller() caller: CallerIdentity, @Body({ schema: distilSentimentRequest }) body: DistilSentimentRequest): Promise<ModelAccepted> {
    return this.training.distil(caller, body);
  }

  @Route({
    method: 'GET',
    permission: 'sentiment:use',
    summary: 'List versions of the sentiment model',
    tag,
    operation: 'listSentimentModels',
    response: sentimentModelList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: modelListQuery }) query: ListQuery): Promise<SentimentModelList> {
    return this.models.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'sentiment:use',
    summary: 'Show a version of the sentiment model',
    tag,
    operation: 'getSentimentModel',
    response: sentimentModelResponse,
  })
  get(@Caller() caller: CallerIdentity, @Param('id', model) id: string): Promise<SentimentModelResponse> {
    return this.models.get(caller, id);
  }

  @Route({
    method: 'POST',
    path: ':id/activate',
    permission: 'sentiment:train',
    summary: 'Use a version from now on; an older one, or `shipped`, rolls back',
    tag,
    operation: 'activateSentimentModel',
    response: sentimentModelResponse,
  })
  activate(@Caller() caller: CallerIdentity, @Param('id', model) id: string): Promise<SentimentModelResponse> {
    return this.models.activate(caller, id);
  }

  @Route({
    method: 'GET',
    path: ':id/export',
    permission: 'sentiment:train',
    summary: 'Download the weights of a version, where the marks of its data allow it, its manifest, or the card of its data',
    tag,
    operation: 'exportSentimentModel',
    produces: 'application/octet-stream',
  })
  async export(
    @Caller() caller: CallerIdentity,
    @Param('id', model) id: string,
    @Query({ schema: exportQuery }) query: ExportQuery,
    @ReaderLanguage() reader: UiLanguage,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, bytes } = await this.models.export(caller, id, { ...query, reader });
    // The name is made here: an id and an ending, nothing that would need quoting.
    void reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(bytes);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'sentiment:train',
    summary: 'Delete a version that is not in use',
    tag,
    operation: 'deleteSentimentModel',
    status: 204,
  })
  remove(@Caller() caller: CallerIdentity, @Param('id', model) id: string): Promise<void> {
    return this.models.remove(caller, id);
  }

  private received(caller: CallerIdentity, request: FastifyRequest): ReturnType<typeof receiveUpload> {
    return receiveUpload(request, {
      files: this.files,
      organisationId: caller.organisationId,
      maxBytes: MOST_FILE_BYTES,
      accept: LABEL_FILE_TYPES,
    });
  }
}
