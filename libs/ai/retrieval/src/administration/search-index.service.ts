import { Injectable } from '@nestjs/common';
import { EmbeddingEngines } from '@trivium/ai/inference/api';
import { AuditService } from '@trivium/platform/audit';
import { Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { isFinal, JobsService } from '@trivium/platform/jobs';
import type { OrganisationId, UiLanguage } from '@trivium/shared/kernel';
import { EmbeddingProviders } from '../vectors/embedding-provider';
import { EMBEDDING_DIMENSIONS, EMBEDDING_ID } from '../vectors/hashed-embedding';
import type { EmbedAccepted, ModelProbeResponse, SearchIndexResponse } from './dto/search-index.dto';
import { EMBED_KIND, EmbedRunsRepository } from './embed-runs.repository';
import { IndexOverview } from './index-overview';
import { type IndexedCollection, IndexedCollectionsRepository } from './indexed-collections.repository';

/** With the next: what one transaction counts, some 20 ms of the embedded database, so that other requests wait no longer. */
const COLLECTIONS_PER_PAGE = 200;
const CHUNKS_PER_COUNT = 20_000;

/** What an administrator sees of the search index and does with it. */
@Injectable()
export class SearchIndexService {
  constructor(
    private readonly database: Database,
    private readonly collections: IndexedCollectionsRepository,
    private readonly runs: EmbedRunsRepository,
    private readonly jobs: JobsService,
    private readonly audit: AuditService,
    private readonly engines: EmbeddingEngines,
    private readonly providers: EmbeddingProviders,
  ) {}

  async overview(organisationId: OrganisationId): Promise<SearchIndexResponse> {
    const models = this.engines.list();
    const overview = new IndexOverview(await this.providers.of(organisationId), models);
    for await (const page of this.pages(organisationId)) {
      for (const batch of batchesOf(page)) {
        const sets = batch.flatMap(({ set }) => (set === undefined ? [] : [set.id]));
        const vectors = await this.database.inOrganisation(organisationId, () => this.collections.countVectors(sets));
        for (const collection of batch) overview.add(collection, vectors.get(collection.set?.id ?? '') ?? 0);
      }
    }
    const [unfinished, latest] = await this.database.inOrganisation(organisationId, async () => [
      await this.runs.unfinished(),
      await this.runs.latest(),
    ]);
    return {
      ...overview.counts(),
      models: models.map(({ id, model, place, maxDataClass, dimensions }) => ({ endpointId: id, model, place, maxDataClass, dimensions })),
      embedded: { id: EMBEDDING_ID, dimensions: EMBEDDING_DIMENSIONS },
      ...(unfinished && { jobId: unfinished.jobId }),
      ...(latest && {
        lastRun: {
          jobId: latest.jobId,
          state: latest.state,
          finishedAt: isFinal(latest.state) ? (latest.finishedAt?.toISOString() ?? null) : null,
        },
      }),
    };
  }

  /** Starts a run of the embedding job, or gives the one that is not through yet. */
  async embed(caller: Pick<CallerIdentity, 'organisationId' | 'userId'>): Promise<EmbedAccepted> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      // The number first: a run that another window starts after this look is found by the next, or has the same number.
      const idempotencyKey = await this.runs.nextKey();
      const unfinished = await this.runs.unfinished();
      if (unfinished !== undefined) return { jobId: unfinished.jobId };
      const { jobId, isNew } = await this.jobs.enqueue({
        kind: EMBED_KIND,
        payload: {},
        idempotencyKey,
        createdBy: caller.userId,
      });
      // Texts may leave the machine by it.
      if (isNew)
        await this.audit.record({ actorId: caller.userId, action: 'search-index.embed-started', subjectKind: 'job', subjectId: jobId });
      return { jobId };
    });
  }

  /**
   * Embeds one public word by a configured model.
   *
   * @throws AppError EMBEDDING_ENDPOINT_UNKNOWN
   */
  async probe(organisationId: OrganisationId, endpointId: string, language: UiLanguage): Promise<ModelProbeResponse> {
    const probe = await this.engines.probe(organisationId, endpointId);
    if (!probe.isUsable) return { isUsable: false, error: { code: probe.error.code, text: probe.error.text(language) } };
    return { isUsable: true, dimensions: probe.dimensions, latencyMs: Math.round(probe.latencyMs) };
  }

  private async *pages(organisationId: OrganisationId): AsyncGenerator<readonly IndexedCollection[]> {
    for (let after: string | undefined; ;) {
      const page = await this.database.inOrganisation(organisationId, () => this.collections.page({ after, limit: COLLECTIONS_PER_PAGE }));
      if (page.length > 0) yield page;
      if (page.length < COLLECTIONS_PER_PAGE) return;
      after = page.at(-1)?.collectionId;
    }
  }
}

/** Collections in order, together up to {@link CHUNKS_PER_COUNT} passages; a larger one stands alone. */
function batchesOf(collections: readonly IndexedCollection[]): IndexedCollection[][] {
  const batches: IndexedCollection[][] = [];
  let chunks = 0;
  for (const collection of collections) {
    const last = batches.at(-1);
    if (last === undefined || chunks + collection.chunks > CHUNKS_PER_COUNT) {
      batches.push([collection]);
      chunks = 0;
    } else last.push(collection);
    chunks += collection.chunks;
  }
  return batches;
}
