import { Controller, Param } from '@nestjs/common';
import { Caller, type CallerIdentity, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import {
  embedAccepted,
  type EmbedAccepted,
  endpointIdParameter,
  modelProbeResponse,
  type ModelProbeResponse,
  searchIndexResponse,
  type SearchIndexResponse,
} from './dto/search-index.dto';
import { SearchIndexService } from './search-index.service';

const TAG = 'Search index';
const PERMISSION = 'search-index:manage';

/** The search index of the caller's organisation, for administrators. */
@Controller('search-index')
export class SearchIndexController {
  constructor(private readonly searchIndex: SearchIndexService) {}

  @Route({
    method: 'GET',
    permission: PERMISSION,
    summary: 'Show what is indexed, and which models make its vectors',
    tag: TAG,
    operation: 'getSearchIndex',
    response: searchIndexResponse,
    callsPerMinute: 60,
  })
  get(@Caller() caller: CallerIdentity): Promise<SearchIndexResponse> {
    return this.searchIndex.overview(caller.organisationId);
  }

  @Route({
    method: 'POST',
    path: 'embed',
    permission: PERMISSION,
    summary:
      'Make vectors by the models that are preferred now, and those that are missing; a run that is not through yet is answered again',
    tag: TAG,
    operation: 'embedSearchIndex',
    status: 202,
    response: embedAccepted,
    callsPerMinute: 10,
  })
  embed(@Caller() caller: CallerIdentity): Promise<EmbedAccepted> {
    return this.searchIndex.embed(caller);
  }

  @Route({
    method: 'POST',
    path: 'models/:endpointId/probe',
    permission: PERMISSION,
    summary: 'Try an embedding model with one word',
    tag: TAG,
    operation: 'probeEmbeddingModel',
    response: modelProbeResponse,
    callsPerMinute: 10,
  })
  probe(
    @Caller() caller: CallerIdentity,
    @Param('endpointId', { schema: endpointIdParameter }) endpointId: string,
    @ReaderLanguage() language: UiLanguage,
  ): Promise<ModelProbeResponse> {
    return this.searchIndex.probe(caller.organisationId, endpointId, language);
  }
}
