import { isSameName } from '@trivium/finance/companies/domain';
import type { EventType } from '../story';
import { areActsApart, shareAct } from './event-acts';
import type { ItemFacts } from './item-facts';
import { isUniversal, type ItemProfile, NUMBER_KINDS, profileOf } from './item-profile';
import { type NewsNumber, numbersAgree } from './read-numbers';
import { jaccard } from './text-hash';

const HOUR_MS = 3_600_000;
/** Tellings of one event lie no further apart. */
export const WINDOW_MS = 7 * 24 * HOUR_MS;
/** Where nothing but who and what agrees, only what is told at about the same time is one event. */
const LOOSE_WINDOW_MS = 40 * HOUR_MS;
const NEAR_COPY = 0.72;
const COPY_WITHOUT_NAMES = 0.55;
const LOOSE_LIKENESS = 0.22;
const VAGUE: ReadonlySet<EventType> = new Set<EventType>(['other', 'market']);
/** Kinds under which one report may be filed by different desks. */
const AKIN: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  earnings: ['guidance', 'dividend', 'market', 'buyback'],
  guidance: ['earnings', 'market', 'rating'],
  penalty: ['investigation', 'litigation', 'regulation'],
  investigation: ['penalty', 'litigation', 'regulation'],
  litigation: ['penalty', 'investigation', 'regulation'],
  merger: ['capital', 'contract', 'regulation'],
  capital: ['merger', 'market'],
  contract: ['merger', 'product'],
  product: ['contract', 'regulation'],
  layoff: ['management', 'incident'],
  dividend: ['earnings', 'buyback'],
  buyback: ['earnings', 'dividend', 'insider'],
  macro: ['market', 'regulation'],
  market: ['earnings', 'guidance', 'macro', 'capital', 'rating'],
  rating: ['guidance', 'market'],
};

/** Events between two. */
const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['merger', 'contract']);

function agree(first: readonly NewsNumber[], second: readonly NewsNumber[]): boolean {
  return first.some((one) => second.some((other) => numbersAgree(one, other)));
}

/** Whether both name such a number that agrees. A number of one title may stand in the text below the other. */
function sharesKind(first: ItemProfile, second: ItemProfile, kind: NewsNumber['kind']): boolean {
  return agree(first.numbers[kind], second.allNumbers[kind]) || agree(second.numbers[kind], first.allNumbers[kind]);
}

/** Kinds of numbers in which both agree. */
function sharedKinds(first: ItemProfile, second: ItemProfile): number {
  return NUMBER_KINDS.reduce((shared, kind) => shared + (sharesKind(first, second, kind) ? 1 : 0), 0);
}

function contradict(first: ItemProfile, second: ItemProfile): boolean {
  return NUMBER_KINDS.some((kind) => first.numbers[kind].length > 0 && second.numbers[kind].length > 0 && !sharesKind(first, second, kind));
}

function isDisjoint(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !first.some((one) => second.includes(one));
}

/** Whether a party is among others, also where it is called for short. */
function isAmong(party: string, others: readonly string[]): boolean {
  return others.some((other) => isSameName(party, other));
}

function sharedParties(first: readonly string[], second: readonly string[]): number {
  return Math.min(first.filter((one) => isAmong(one, second)).length, second.filter((one) => isAmong(one, first)).length);
}

function hasOwn(first: readonly string[], second: readonly string[]): boolean {
  return first.some((one) => !isAmong(one, second));
}

function akin(first: EventType, second: EventType): boolean {
  return (
    first === second ||
    VAGUE.has(first) ||
    VAGUE.has(second) ||
    (AKIN[first]?.includes(second) ?? false) ||
    (AKIN[second]?.includes(first) ?? false)
  );
}

/**
 * Whether two items cannot tell of one event, however alike their words: other companies, another amount, share or period. What only one of them
 * says contradicts nothing. Symmetric.
 */
export function areApart(first: ItemFacts, second: ItemFacts): boolean {
  if (Math.abs(first.publishedAtMs - second.publishedAtMs) > WINDOW_MS) return true;
  const [mine, theirs] = [profileOf(first), profileOf(second)];
  const [one, other] = [mine.parties, theirs.parties];
  if (one.length > 0 && other.length > 0 && sharedParties(one, other) === 0 && mine.isUniversal === theirs.isUniversal) return true;
  // Two parties each, one of them another: `A buys B` and `A buys C`.
  if (MUTUAL.has(first.eventType) && MUTUAL.has(second.eventType)) {
    const [left, right] = [one.filter((entity) => !isAmong(entity, other)), other.filter((entity) => !isAmong(entity, one))];
    if (left.length > 0 && right.length > 0 && left.every(isUniversal) === right.every(isUniversal)) return true;
  }
  if (isDisjoint(mine.quarters, theirs.quarters)) return true;
  if (first.eventType === 'macro' && second.eventType === 'macro' && isDisjoint(mine.places, theirs.places)) return true;
  if (isDisjoint(mine.subjects, theirs.subjects)) return true;
  if (contradict(mine, theirs)) return true;
  if (first.eventType === second.eventType && areActsApart(first.acts ?? [], second.acts ?? []) && sharedKinds(mine, theirs) === 0)
    return true;
  // The end of a strike is not its beginning: without a number in common, opposite words are opposite news.
  return first.direction * second.direction < 0 && first.eventType === second.eventType && sharedKinds(mine, theirs) === 0;
}

/**
 * How strongly two items belong together: 0 not at all, above 3 as a copy, above 2 by who and how much, above 1 by who and what alone. Depends on
 * the two items only, so that the order in which they came does not matter.
 */
export function linkStrength(first: ItemFacts, second: ItemFacts): number {
  if (areApart(first, second)) return 0;
  const apartMs = Math.abs(first.publishedAtMs - second.publishedAtMs);
  const nearness = 0.2 * (1 - apartMs / WINDOW_MS);
  const likeness = jaccard(first.terms, second.terms);
  const [mine, theirs] = [profileOf(first), profileOf(second)];
  const [one, other] = [mine.parties, theirs.parties];
  const hasShared = sharedParties(one, other) > 0;
  const areNameless = first.entities.length === 0 && second.entities.length === 0;
  if (likeness >= NEAR_COPY && (hasShared || areNameless)) return 3 + 0.5 * likeness + nearness;
  const shared = sharedKinds(mine, theirs);
  // One share alone may be a coincidence between a dividend and a profit; an amount hardly is.
  const isSame = first.eventType === second.eventType || VAGUE.has(first.eventType) || VAGUE.has(second.eventType);
  const isAkin =
    isSame || (akin(first.eventType, second.eventType) && (shared > 1 || sharesKind(mine, theirs, 'amount') || likeness >= LOOSE_LIKENESS));
  const isPeriodShared = first.periods.some((period) => second.periods.includes(period));
  if (hasShared && shared > 0 && isAkin) return 2 + 0.3 * likeness + 0.1 * shared + nearness;
  if (areNameless)
    return likeness >= COPY_WITHOUT_NAMES || (shared > 1 && first.eventType === second.eventType) ? 1.2 + likeness + nearness : 0;
  if (!hasShared) return foreignStrength(first, second, { shared, apartMs, nearness });
  if (first.eventType !== second.eventType || VAGUE.has(first.eventType) || apartMs > LOOSE_WINDOW_MS) return 0;
  // Each has numbers, of different kinds: only a period that both name says that they belong together.
  if (first.numbers.length > 0 && second.numbers.length > 0 && shared === 0 && !isPeriodShared) return 0;
  const isOtherLanguage = first.language !== second.language;
  const isSameAct = shareAct(first.acts ?? [], second.acts ?? []) || (MUTUAL.has(first.eventType) && sharedParties(one, other) > 1);
  if (likeness < LOOSE_LIKENESS && !isPeriodShared && !isOtherLanguage && !isSameAct) return 0;
  // The whole party must agree: `Apple and Google` is not `Apple and Intel`.
  if (hasOwn(one, other) && hasOwn(other, one)) return 0;
  return 1 + 0.4 * likeness + nearness;
}

/** Across languages without a shared name: two kinds of numbers and the event, or one telling amount, must agree. */
function foreignStrength(
  first: ItemFacts,
  second: ItemFacts,
  { shared, apartMs, nearness }: { shared: number; apartMs: number; nearness: number },
): number {
  if (first.language === second.language || apartMs > LOOSE_WINDOW_MS || first.eventType !== second.eventType || VAGUE.has(first.eventType))
    return 0;
  const isTelling = shared >= 2 || (shared === 1 && hasTellingAmount(first, second));
  return isTelling ? 1.1 + 0.1 * shared + nearness : 0;
}

/** An amount in one currency with three or more digits that both name: hardly a coincidence within two days of one kind of event. */
function hasTellingAmount(first: ItemFacts, second: ItemFacts): boolean {
  return first.numbers.some(
    (one) =>
      one.kind === 'amount' &&
      one.currency !== undefined &&
      Math.round(one.value / one.resolution) >= 100 &&
      second.numbers.some((other) => other.currency === one.currency && numbersAgree(one, other)),
  );
}
