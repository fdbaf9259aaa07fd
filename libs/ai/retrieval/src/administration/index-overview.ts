import { completeSettings } from '../collection-settings';
import type { EmbeddingProvider, EmbeddingProviders } from '../vectors/embedding-provider';
import type { SearchIndexResponse } from './dto/search-index.dto';
import type { IndexedCollection } from './indexed-collections.repository';
import { type ConfiguredModel, placeOf } from './model-place';

type VectorSet = SearchIndexResponse['sets'][number];
type PlannedVectors = SearchIndexResponse['plan'][number];
type Counts = Pick<SearchIndexResponse, 'collections' | 'documents' | 'chunks' | 'withoutVectors' | 'sets' | 'building' | 'plan'>;

/** Adds up collection by collection what is indexed, by which models, and what making vectors anew would do. */
export class IndexOverview {
  private readonly totals = { collections: 0, documents: 0, chunks: 0, withoutVectors: 0, building: 0 };
  private readonly sets = new Map<string, VectorSet>();
  private readonly plan = new Map<string, PlannedVectors>();

  constructor(
    private readonly providers: EmbeddingProviders,
    private readonly models: readonly ConfiguredModel[],
  ) {}

  /** @param vectors how many of the collection's passages have a vector in the set that is searched */
  add(collection: IndexedCollection, vectors: number): void {
    const { settings, documents, chunks, set, isBuilding } = collection;
    this.totals.collections += 1;
    this.totals.documents += documents;
    this.totals.chunks += chunks;
    const { vectors: wanted, dataClass } = completeSettings(settings);
    if (wanted === 'off') return;
    if (isBuilding) this.totals.building += 1;
    const missing = Math.max(0, chunks - vectors);
    this.totals.withoutVectors += missing;
    if (set !== undefined) this.addSet(set, this.providers.find(set.model, dataClass), { vectors, missing });
    const preferred = this.providers.preferred(dataClass);
    if (preferred === undefined) return;
    const isKept = set?.model === preferred.id && set.dimensions === preferred.dimensions;
    const { endpointId, place } = placeOf(preferred, dataClass, this.models);
    const planned = found(this.plan, JSON.stringify([preferred.id, endpointId]), () => ({
      model: preferred.id,
      kind: preferred.kind,
      endpointId: endpointId ?? null,
      place,
      collections: 0,
      toEmbed: 0,
    }));
    planned.collections += 1;
    planned.toEmbed += isKept ? missing : chunks;
  }

  /** Largest first. */
  counts(): Counts {
    return {
      ...this.totals,
      sets: [...this.sets.values()].sort((one, other) => other.vectors - one.vectors),
      plan: [...this.plan.values()].sort((one, other) => other.toEmbed - one.toEmbed),
    };
  }

  private addSet(
    { model, dimensions }: { readonly model: string; readonly dimensions: number },
    provider: EmbeddingProvider | undefined,
    { vectors, missing }: Pick<VectorSet, 'vectors' | 'missing'>,
  ): void {
    const isConfigured = provider?.dimensions === dimensions;
    const kind = isConfigured ? provider.kind : null;
    const entry = found(this.sets, JSON.stringify([model, dimensions, isConfigured]), () => ({
      model,
      kind,
      dimensions,
      isConfigured,
      collections: 0,
      vectors: 0,
      missing: 0,
    }));
    entry.collections += 1;
    entry.vectors += vectors;
    entry.missing += missing;
  }
}

function found<Value>(entries: Map<string, Value>, key: string, make: () => Value): Value {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const made = make();
  entries.set(key, made);
  return made;
}
