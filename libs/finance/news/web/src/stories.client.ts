import { HttpErrorResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  analyseSentiment,
  correctSentiment,
  exportStories,
  findStory,
  listRelatedStories,
  listStories,
  readSourceArticle,
  showEntityTrends,
  summariseStories,
  undoSentimentCorrection,
  type AnalyseSentiment,
  type CorrectSentiment,
  type EntityTrend,
  type ListStories$Params,
  type SentimentAnswer,
  type SourceArticle,
  type Story,
  type StoryPage,
  type StorySummary,
  type StoryWithHistory,
} from '@trivium/finance/api-client';
import { ProblemError, problemFromBody, type SavedFile } from '@trivium/web/kit';

export type { EntityTrend, SourceArticle, StorySummary, StoryWithHistory };

/** Stories of one hour by label; those that are too unsure to be counted stand apart. */
export type HourCounts = StorySummary['hours'][number];

/** What the board asks for; lists are alternatives. Times are ISO 8601, UTC. */
export type StoryQuery = Omit<ListStories$Params, 'limit' | 'cursor'>;

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Stories of one page of the board. */
const PAGE = 50;

/** Calls that the board and the story page make. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class StoriesClient {
  private readonly api = inject(ApiClient);

  list(query: StoryQuery, cursor?: string): Promise<StoryPage> {
    return this.api.invoke(listStories, { ...query, limit: PAGE, cursor });
  }

  summary(query: StoryQuery): Promise<StorySummary> {
    return this.api.invoke(summariseStories, query);
  }

  /** At most 50 entities a call; those that nothing was said of are left out. */
  async trends(entities: readonly string[], asOf?: string): Promise<readonly EntityTrend[]> {
    if (entities.length === 0) return [];
    return (await this.api.invoke(showEntityTrends, { entity: [...entities], asOf })).items;
  }

  find(id: string, asOf?: string): Promise<StoryWithHistory> {
    return this.api.invoke(findStory, { id, asOf });
  }

  async related(id: string, asOf?: string): Promise<readonly Story[]> {
    return (await this.api.invoke(listRelatedStories, { id, asOf })).items;
  }

  /** The text of an article; the publisher is asked where nobody has opened it before. */
  article(sourceId: string, url: string): Promise<SourceArticle> {
    return this.api.invoke(readSourceArticle, { id: sourceId, url });
  }

  async exported(query: StoryQuery, format: ExportFormat): Promise<SavedFile> {
    try {
      const { body, headers } = await this.api.invoke$Response(exportStories, { ...query, format });
      // The generated type says text, because OpenAPI has no better word; what comes is a file.
      const content: unknown = body;
      if (!(content instanceof Blob)) throw new TypeError('The exported stories came as no file');
      return { name: fileNameOf(headers.get('content-disposition')) ?? `stories.${format}`, content };
    } catch (error) {
      if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) throw error;
      throw new ProblemError(problemFromBody(error.status, await error.error.text()));
    }
  }

  /** Address of the stream of what `query` finds from now on. */
  streamUrl(query: StoryQuery): string {
    const asked = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one])),
    );
    return asked.size === 0 ? '/api/stories/stream' : `/api/stories/stream?${asked}`;
  }

  /** Why texts are labelled as they are: words, rules and the three opinions. */
  async explain(items: AnalyseSentiment['items']): Promise<readonly SentimentAnswer[]> {
    return (await this.api.invoke(analyseSentiment, { body: { items } })).results;
  }

  correct(body: CorrectSentiment): Promise<{ readonly id: string }> {
    return this.api.invoke(correctSentiment, { body });
  }

  takeBackCorrection(id: string): Promise<void> {
    return this.api.invoke(undoSentimentCorrection, { id });
  }
}

/** The true name of a download, as RFC 8187 writes it, else the plain one. */
function fileNameOf(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded === undefined ? /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] : decodeURIComponent(encoded);
}
