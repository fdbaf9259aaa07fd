import type { ItemFacts } from './item-facts';
import type { NewsNumber } from './read-numbers';

export const NUMBER_KINDS = ['amount', 'percent', 'count'] as const satisfies readonly NewsNumber['kind'][];

type NumbersByKind = Readonly<Record<NewsNumber['kind'], readonly NewsNumber[]>>;

/** What a comparison asks of an item, sorted out once: an item is compared with hundreds of others. */
export interface ItemProfile {
  /** Whom a story is about: central banks, regulators and indices are often named beside them. */
  readonly parties: readonly string[];
  /** Whether the parties are named in a way that other languages keep. */
  readonly isUniversal: boolean;
  readonly numbers: NumbersByKind;
  readonly allNumbers: NumbersByKind;
  /** What is said of the whole year may stand beside a quarter, so it is none. */
  readonly quarters: readonly string[];
  readonly places: readonly string[];
  readonly subjects: readonly string[];
}

const profiles = new WeakMap<ItemFacts, ItemProfile>();

export function profileOf(facts: ItemFacts): ItemProfile {
  const known = profiles.get(facts);
  if (known) return known;
  const own = facts.entities.filter((entity) => !/^(?:CB:|REG:|\^)/.test(entity));
  const parties = own.length > 0 ? own : facts.entities;
  const profile: ItemProfile = {
    parties,
    isUniversal: parties.every(isUniversal),
    numbers: byKind(facts.numbers),
    allNumbers: byKind(facts.allNumbers),
    quarters: facts.periods.filter((period) => period !== 'FY'),
    places: parties.filter((entity) => entity.startsWith('in:')),
    subjects: parties.filter((entity) => entity.startsWith('about:')),
  };
  profiles.set(facts, profile);
  return profile;
}

/** Tickers, subjects, and names in Latin letters, which other scripts keep as they are. Two of them that differ are two; names of different scripts may be one company that no table knows. */
export function isUniversal(entity: string): boolean {
  return /^[\p{sc=Latin}\d\s.&'^:-]+$/u.test(entity);
}

function byKind(numbers: readonly NewsNumber[]): NumbersByKind {
  const of = (kind: NewsNumber['kind']): NewsNumber[] => numbers.filter((number) => number.kind === kind);
  return { amount: of('amount'), percent: of('percent'), count: of('count') };
}
