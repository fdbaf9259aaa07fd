import { completeScoring, type ScoringSettings } from './lexical/scoring-settings';
import type { DataClass } from './vectors/embedding-provider';

/** How the list by words and the list by vectors become one; see `fuseRanks`. */
export interface FusionSettings {
  readonly lexicalWeight: number;
  readonly vectorWeight: number;
  /** The k of reciprocal rank fusion: how little the first ranks stand out. */
  readonly rankConstant: number;
  /** How many of each list take part. */
  readonly depth: number;
}

export interface RerankSettings {
  readonly isOn: boolean;
  /** How many of the first hits are ordered anew. */
  readonly depth: number;
}

/** Everything that a collection may set for itself. */
export interface CollectionSettings {
  readonly scoring: ScoringSettings;
  /** Decides which embedding models may read its texts. */
  readonly dataClass: DataClass;
  readonly vectors: 'on' | 'off';
  readonly fusion: FusionSettings;
  readonly rerank: RerankSettings;
}

/** What `configure` takes: anything left out keeps its default. */
export type CollectionSettingsChange = {
  readonly [Part in keyof CollectionSettings]?: CollectionSettings[Part] extends string
    ? CollectionSettings[Part]
    : Partial<CollectionSettings[Part]>;
};

const DATA_CLASSES: readonly DataClass[] = ['public', 'internal', 'confidential', 'restricted'];
/** Texts of unknown origin are treated as a person's. */
const DEFAULT_DATA_CLASS: DataClass = 'confidential';

export const DEFAULT_FUSION: FusionSettings = { lexicalWeight: 2, vectorWeight: 1, rankConstant: 60, depth: 50 };
export const DEFAULT_RERANK: RerankSettings = { isOn: true, depth: 30 };

/** What a caller or the database gives, filled from the defaults; a value outside its range falls back to the default. */
export function completeSettings(given: unknown): CollectionSettings {
  const source = recordOf(given);
  const fusion = recordOf(source['fusion']);
  const rerank = recordOf(source['rerank']);
  const dataClass = DATA_CLASSES.find((known) => known === source['dataClass']) ?? DEFAULT_DATA_CLASS;
  return {
    scoring: completeScoring(source['scoring']),
    dataClass,
    vectors: source['vectors'] === 'off' ? 'off' : 'on',
    fusion: {
      lexicalWeight: within(fusion['lexicalWeight'], 0, 100, DEFAULT_FUSION.lexicalWeight),
      vectorWeight: within(fusion['vectorWeight'], 0, 100, DEFAULT_FUSION.vectorWeight),
      rankConstant: within(fusion['rankConstant'], 0, 1_000, DEFAULT_FUSION.rankConstant),
      depth: Math.floor(within(fusion['depth'], 1, 500, DEFAULT_FUSION.depth)),
    },
    rerank: {
      isOn: typeof rerank['isOn'] === 'boolean' ? rerank['isOn'] : DEFAULT_RERANK.isOn,
      depth: Math.floor(within(rerank['depth'], 1, 100, DEFAULT_RERANK.depth)),
    },
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function within(value: unknown, least: number, most: number, fallback: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : fallback;
}
