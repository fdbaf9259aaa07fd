import { maximalMarginalRelevance } from '@langchain/core/utils/math';
import { hasDirection } from '../vectors/unit-vectors';

export interface DiverseChoice {
  /** How many to choose. */
  readonly count: number;
  /** 0 chooses for difference alone, 1 for likeness to the query alone. */
  readonly lambda: number;
}

/**
 * Which candidates are like the query and unlike each other (maximal marginal relevance, Carbonell and Goldstein, SIGIR 1998), in the order of
 * choice. Without a direction nothing can be compared: such a query leaves the order as it is, such candidates come last.
 *
 * @returns places in `candidates`
 */
export function diverseChoice(
  query: readonly number[],
  candidates: readonly (readonly number[])[],
  { count, lambda }: DiverseChoice,
): number[] {
  const places = candidates.map((_, place) => place);
  if (!hasDirection(query)) return places.slice(0, count);
  const comparable = places.filter((place) => hasDirection(candidates[place] ?? []));
  const vectors = comparable.map((place) => [...(candidates[place] ?? [])]);
  const chosen = maximalMarginalRelevance([...query], vectors, lambda, count).map((place) => comparable[place] ?? 0);
  return [...chosen, ...places.filter((place) => !comparable.includes(place))].slice(0, count);
}
