import { Body, Controller, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import type { Story } from '@trivium/finance/news/domain';
import { contentDisposition } from '@trivium/platform/documents';
import { Caller, type CallerIdentity, httpErrors, idParameter, type Page, ReaderLanguage, Route, sendEvents } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { type PostedStories, postedStories, type PostStories, postStories } from './dto/post-stories.dto';
import {
  type EntityTrends,
  entityTrends,
  relatedStories,
  storyExportQuery,
  type StoryExportQuery,
  type StoryFilter,
  storyFilter,
  storyFindQuery,
  type StoryFindQuery,
  storyHistory,
  type StoryHistory,
  storyListQuery,
  type StoryListQuery,
  storyPage,
  storySummary,
  type StorySummary,
  trendsQuery,
  type TrendsQuery,
} from './dto/story.dto';
import { StoryExport } from './export/story-export.service';
import { PostedNews } from './intake/post-stories.service';
import { StoriesService } from './reading/stories.service';
import { StorySummaries } from './reading/summary.service';
import { StoryStream } from './stream/story-stream.service';

const tag = 'stories';
const id = { schema: idParameter };

/** What several sources tell of one event: the live board, its filters, its past. */
@Controller('stories')
export class StoriesController {
  constructor(
    private readonly stories: StoriesService,
    private readonly summaries: StorySummaries,
    private readonly posted: PostedNews,
    private readonly exports: StoryExport,
    private readonly line: StoryStream,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({ method: 'POST', permission: 'news:write', summary: 'Hand over news; answers with the stories that they belong to', tag, operation: 'postStories', status: 201, response: postedStories }) // prettier-ignore
  post(@Caller() caller: CallerIdentity, @Body({ schema: postStories }) body: PostStories): Promise<PostedStories> {
    return this.posted.post(caller, body);
  }

  @Route({ method: 'GET', permission: 'news:read', summary: 'List stories, latest known first; `asOf` as they were known then', tag, operation: 'listStories', response: storyPage }) // prettier-ignore
  list(
    @Caller() caller: CallerIdentity,
    @Query({ schema: storyListQuery }) query: StoryListQuery,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<Page<Story>> {
    return this.stories.list(caller, query, language);
  }

  @Route({ method: 'GET', path: 'summary', permission: 'news:read', summary: 'Count stories by label, language, event, source and hour', tag, operation: 'summariseStories', response: storySummary }) // prettier-ignore
  summary(@Caller() caller: CallerIdentity, @Query({ schema: storyFilter }) query: StoryFilter): Promise<StorySummary> {
    return this.summaries.summary(caller, query);
  }

  @Route({ method: 'GET', path: 'trends', permission: 'news:read', summary: 'Show sentiment towards companies over fourteen days', tag, operation: 'showEntityTrends', response: entityTrends }) // prettier-ignore
  trends(@Caller() caller: CallerIdentity, @Query({ schema: trendsQuery }) query: TrendsQuery): Promise<EntityTrends> {
    return this.summaries.trends(caller, query);
  }

  @Route({ method: 'GET', path: 'export', permission: 'news:read', summary: 'Export stories as CSV, XLSX or JSON', tag, operation: 'exportStories', produces: 'application/octet-stream' }) // prettier-ignore
  async export(
    @Caller() caller: CallerIdentity,
    @Query({ schema: storyExportQuery }) query: StoryExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mediaType, fileName, bytes } = await this.exports.export(caller, query);
    await reply.header('content-type', mediaType).header('content-disposition', contentDisposition(fileName)).send(Buffer.from(bytes));
  }

  @Route({ method: 'GET', path: 'stream', permission: 'news:read', summary: 'Follow stories: `story` events as they change; `Last-Event-ID` goes on where a stream broke', tag, operation: 'followStories', produces: 'text/event-stream' }) // prettier-ignore
  async stream(
    @Caller() caller: CallerIdentity,
    @Query({ schema: storyFilter }) query: StoryFilter,
    @ReaderLanguage() language: UiLanguage,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // What cannot be asked is refused with a status, before the stream has begun.
    await this.stories.queryOf(caller, query);
    await sendEvents(
      reply,
      (signal) => this.line.follow(caller, query, { lastEventId, signal, preferred: language }),
      (error) => this.describe(error, language),
    );
  }

  @Route({ method: 'GET', path: ':id', permission: 'news:read', summary: 'Show a story with all its items and its history', tag, operation: 'findStory', response: storyHistory }) // prettier-ignore
  find(
    @Caller() caller: CallerIdentity,
    @Param('id', id) storyId: string,
    @Query({ schema: storyFindQuery }) { asOf }: StoryFindQuery,
    @ReaderLanguage() preferred: UiLanguage,
  ): Promise<StoryHistory> {
    return this.stories.find(caller, storyId, { preferred, ...(asOf === undefined ? {} : { asOf }) });
  }

  @Route({ method: 'GET', path: ':id/related', permission: 'news:read', summary: 'List other stories about the same companies', tag, operation: 'listRelatedStories', response: relatedStories }) // prettier-ignore
  async related(
    @Caller() caller: CallerIdentity,
    @Param('id', id) storyId: string,
    @Query({ schema: storyFindQuery }) { asOf }: StoryFindQuery,
    @ReaderLanguage() preferred: UiLanguage,
  ): Promise<{ items: readonly Story[] }> {
    return { items: await this.stories.related(caller, storyId, { preferred, ...(asOf === undefined ? {} : { asOf }) }) };
  }

  private describe(thrown: unknown, language: UiLanguage): { code: string; detail: string } {
    const error = thrown instanceof AppError ? thrown : httpErrors.INTERNAL();
    if (error.status >= 500) this.logger.error('story stream failed', { error: thrown });
    return { code: error.code, detail: error.text(language) };
  }
}
