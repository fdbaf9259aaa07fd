import { Injectable, Logger } from '@nestjs/common';
import type { ChunkRecord } from '../lexical/lexical-search.repository';
import { placeKey } from './closer-look';
import type { RankedPlace } from './hit-assembly';
import type { PreparedQuery } from './prepared-query';
import { Rerankers } from './reranker';

/** The last word on the first hits, where a reranking model is there. Its failure costs its opinion, never the search. */
@Injectable()
export class ModelReranking {
  private readonly logger = new Logger('ModelReranking');

  constructor(private readonly rerankers: Rerankers) {}

  /** Outside transactions. Equal scores keep their order; what the model was not shown stays behind. */
  async order(
    prepared: PreparedQuery,
    places: readonly RankedPlace[],
    rows: ReadonlyMap<string, ChunkRecord>,
  ): Promise<readonly RankedPlace[]> {
    const { settings, text, language } = prepared;
    const reranker = settings.rerank.isOn ? this.rerankers.preferred(settings.dataClass) : undefined;
    const first = places.slice(0, settings.rerank.depth);
    const passages = first.map((place) => rows.get(placeKey(place))?.text ?? '');
    if (reranker === undefined || first.length < 2) return places;
    let scores: readonly number[];
    try {
      scores = await reranker.score({ query: text, language, passages });
      if (scores.length !== first.length || !scores.every(Number.isFinite))
        throw new Error(`${scores.length} scores for ${first.length} passages`);
    } catch (error) {
      this.logger.error(`The reranker ${reranker.id} failed; hits keep their order: ${String(error)}`);
      return places;
    }
    const ordered = first
      .map((place, index) => ({ place, before: index + 1, score: scores[index] ?? 0 }))
      .sort((one, two) => two.score - one.score || one.before - two.before)
      .map(({ place, before, score }, index) => ({
        ...place,
        why: {
          ...place.why,
          reranking: {
            before: place.why.reranking?.before ?? before,
            after: index + 1,
            features: [...(place.why.reranking?.features ?? []), { name: reranker.id, value: score }],
          },
        },
      }));
    return [...ordered, ...places.slice(settings.rerank.depth)];
  }
}
