import { raceWithSignal } from '@langchain/core/runnables';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { RetrievalIndex } from '../retrieval-index';
import type { SearchHit, SearchPage, SearchQuery } from '../search/search-results';

/** What a search takes at once. */
const PAGE_LIMIT = 100;

/**
 * The best passages, best first: page after page, because LangChain's callers ask for more than a page holds without knowing that there is one.
 * A search ranks a thousand.
 *
 * @throws the signal's reason as soon as it is aborted
 */
export async function bestHits(
  index: Pick<RetrievalIndex, 'searchPage'>,
  organisationId: OrganisationId,
  { limit, signal, ...query }: Omit<SearchQuery, 'offset'> & { readonly signal?: AbortSignal | undefined },
): Promise<SearchHit[]> {
  const hits: SearchHit[] = [];
  let offset: number | undefined = 0;
  while (offset !== undefined && hits.length < limit) {
    signal?.throwIfAborted();
    const part: SearchQuery = { ...query, limit: Math.min(PAGE_LIMIT, limit - hits.length), offset };
    const page: SearchPage = await raceWithSignal(index.searchPage(organisationId, part), signal);
    hits.push(...page.hits);
    offset = page.nextOffset;
  }
  return hits;
}
