import { readFile } from 'node:fs/promises';
import { Body, Controller, Param, Query, Req, Res } from '@nestjs/common';
import { contentDisposition } from '@trivium/platform/documents';
import { FileStore, receiveUpload } from '@trivium/platform/files';
import { Caller, type CallerIdentity, idParameter, type Page, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ArticleReader } from './article/article-reader.service';
import * as dto from './dto/source.dto';
import { ReadingListService } from './reading-list.service';
import { RefreshJobs } from './refresh-jobs';
import { MAX_OPML_BYTES } from './sources.options';
import { SourcesService } from './sources.service';

const tag = 'sources';
const id = { schema: idParameter };
const OPML_TYPES = ['application/xml', 'text/xml', 'text/plain', 'text/html', 'text/markdown', 'application/octet-stream'];

@Controller('sources')
export class SourcesController {
  constructor(
    private readonly sources: SourcesService,
    private readonly lists: ReadingListService,
    private readonly refreshing: RefreshJobs,
    private readonly articles: ArticleReader,
    private readonly files: FileStore,
  ) {}

  @Route({
    method: 'POST',
    permission: 'sources:manage',
    summary: 'Add a feed',
    tag,
    operation: 'createSource',
    status: 201,
    response: dto.sourceResponse,
  })
  create(
    @Caller() caller: CallerIdentity,
    @Body({ schema: dto.createSource }) body: dto.CreateSource,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<dto.SourceResponse> {
    return this.sources.create(caller, body, language);
  }

  @Route({
    method: 'GET',
    permission: 'news:read',
    summary: 'List sources with their health',
    tag,
    operation: 'listSources',
    response: dto.sourceList,
  })
  list(
    @Caller() caller: CallerIdentity,
    @Query({ schema: dto.sourceQuery }) query: dto.SourceQuery,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<dto.SourceListResponse> {
    return this.sources.list(caller, query, language);
  }

  @Route({
    method: 'POST',
    path: 'import',
    permission: 'sources:manage',
    summary: 'Add the feeds of an OPML file, as multipart `file` or as the body',
    tag,
    operation: 'importSources',
    response: dto.importReport,
    takesFile: true,
    callsPerMinute: 20,
  })
  async import(
    @Caller() caller: CallerIdentity,
    @Query({ schema: dto.importQuery }) { isPaused }: dto.ImportQuery,
    @ReaderLanguage() language: UiLanguage,
    @Req() request: FastifyRequest,
  ): Promise<dto.ImportReport> {
    const { body } = request;
    if (Buffer.isBuffer(body))
      return this.lists.import(caller, { bytes: body, contentType: request.headers['content-type'], isPaused, language });
    if (typeof body === 'string') return this.lists.import(caller, { bytes: Buffer.from(body), isPaused, language });
    const { organisationId } = caller;
    const { incoming } = await receiveUpload(request, { files: this.files, organisationId, maxBytes: MAX_OPML_BYTES, accept: OPML_TYPES });
    try {
      return await this.lists.import(caller, { bytes: await readFile(incoming.path), isPaused, language });
    } finally {
      await this.files.discard(incoming);
    }
  }

  @Route({
    method: 'GET',
    path: 'export',
    permission: 'news:read',
    summary: 'Export the feeds as OPML 2.0, or with their health and terms as CSV or as a workbook',
    tag,
    operation: 'exportSources',
    produces: 'application/octet-stream',
    callsPerMinute: 60,
  })
  async export(
    @Caller() caller: CallerIdentity,
    @Query({ schema: dto.exportQuery }) { format }: dto.ExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, fileName } = await this.lists.exportAs(caller, format);
    await reply.header('content-type', mediaType).header('content-disposition', contentDisposition(fileName)).send(Buffer.from(bytes));
  }

  @Route({
    method: 'POST',
    path: 'refresh',
    permission: 'sources:manage',
    summary: 'Read sources now: the named ones, else all that are not paused',
    tag,
    operation: 'refreshSources',
    status: 202,
    response: dto.jobStarted,
  })
  refresh(@Caller() caller: CallerIdentity, @Body({ schema: dto.refreshSources }) body: dto.RefreshSources): Promise<{ jobId: string }> {
    return this.refreshing.start(caller, body?.ids);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'news:read',
    summary: 'Read a source',
    tag,
    operation: 'findSource',
    response: dto.sourceResponse,
  })
  find(
    @Caller() caller: CallerIdentity,
    @Param('id', id) sourceId: string,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<dto.SourceResponse> {
    return this.sources.find(caller, sourceId, language);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'sources:manage',
    summary: 'Change, pause or resume a source',
    tag,
    operation: 'changeSource',
    response: dto.sourceResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', id) sourceId: string,
    @Body({ schema: dto.changeSource }) body: dto.ChangeSource,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<dto.SourceResponse> {
    return this.sources.change(caller, sourceId, body, language);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'sources:manage',
    summary: 'Remove a source; what was read stays',
    tag,
    operation: 'removeSource',
    status: 204,
  })
  remove(@Caller() caller: CallerIdentity, @Param('id', id) sourceId: string): Promise<void> {
    return this.sources.remove(caller, sourceId);
  }

  @Route({
    method: 'POST',
    path: ':id/restore',
    permission: 'sources:manage',
    summary: 'Take a removed source back',
    tag,
    operation: 'restoreSource',
    response: dto.sourceResponse,
  })
  restore(
    @Caller() caller: CallerIdentity,
    @Param('id', id) sourceId: string,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<dto.SourceResponse> {
    return this.sources.restore(caller, sourceId, language);
  }

  @Route({
    method: 'GET',
    path: ':id/history',
    permission: 'news:read',
    summary: 'List the last 50 fetches of a source',
    tag,
    operation: 'listSourceFetches',
    response: dto.fetchList,
  })
  history(
    @Caller() caller: CallerIdentity,
    @Param('id', id) sourceId: string,
    @Query({ schema: dto.historyQuery }) query: dto.HistoryQuery,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<Page<dto.FetchResponse>> {
    return this.sources.history(caller, sourceId, query, language);
  }

  @Route({
    method: 'GET',
    path: ':id/article',
    permission: 'news:read',
    summary: 'Read the text of an article, where the terms of its source permit it',
    tag,
    operation: 'readSourceArticle',
    response: dto.articleResponse,
    callsPerMinute: 60,
  })
  article(
    @Caller() caller: CallerIdentity,
    @Param('id', id) sourceId: string,
    @Query({ schema: dto.articleQuery }) { url }: dto.ArticleQuery,
  ): Promise<dto.ArticleResponse> {
    return this.articles.read(caller, sourceId, url);
  }
}
