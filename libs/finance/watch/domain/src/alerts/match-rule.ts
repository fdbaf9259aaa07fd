import type { Story, StoryEntity, StorySentiment } from '@trivium/finance/news/domain';
import type { AlertConditions, AlertKind, AlertRule } from './alert-rule';
import { type MoodMove, scoreOf } from './entity-mood';
import { entityKey, foldText, hasPhrase } from './folded-text';

/** What a watch list holds, read once for all stories. */
export interface WatchedThings {
  readonly symbols: readonly string[];
  readonly names: readonly string[];
  /** Topics in words, looked for in titles. */
  readonly topics: readonly string[];
}

/** What a rule has seen and told so far. */
export interface RuleState {
  /** Undefined where the rule names no list; empty where the list is gone, and nothing matches. */
  readonly watched?: WatchedThings;
  /** Ids of items of stories that met the conditions before, told or passed over. */
  readonly seenItemIds: ReadonlySet<string>;
  /** Those of them that an alert told of. */
  readonly toldItemIds: ReadonlySet<string>;
  /** By `entityKey`, when an alert on it was last made. */
  readonly toldAtMs: ReadonlyMap<string, number>;
  /** When other stories met the conditions of a rule with a burst. */
  readonly metAtMs: readonly number[];
  readonly lastBurstAtMs?: number;
  /** By `entityKey`. */
  readonly moods: ReadonlyMap<string, MoodMove>;
  /** When the story became known; in catching up, when it would have been seen. */
  readonly nowMs: number;
}

/** Why nothing is told. */
export type SilentReason = keyof AlertConditions | 'joined' | 'told-already' | 'cooldown' | 'burst-not-reached';

export type RuleVerdict =
  | {
      readonly isTold: false;
      readonly because: SilentReason;
      /** Whether the conditions were met all the same: to be counted for bursts and never told later. */
      readonly isMet: boolean;
    }
  | { readonly isTold: true; readonly kind: AlertKind; /** Those that the rule is about. */ readonly entities: readonly StoryEntity[] };

/** Whether a rule tells of a story. Pure: what it has told before comes in `state`, and the caller notes what it tells. */
export function matchesRule(rule: AlertRule, story: Story, state: RuleState): RuleVerdict {
  const silent = (because: SilentReason, isMet = false): RuleVerdict => ({ isTold: false, because, isMet });
  // Its items are looked at again in the story that it became part of.
  if (story.supersededBy !== undefined) return silent('joined');
  const { conditions } = rule;
  const entities = entitiesMeant(conditions, story, state.watched);
  if (story.items.some(({ id }) => state.seenItemIds.has(id)))
    return rule.tellsCorrections && isCorrected(story, state)
      ? { isTold: true, kind: 'correction', entities: entities ?? story.entities }
      : silent('told-already');
  if (entities === undefined) return silent(conditions.watchListId === undefined ? 'entities' : 'watchListId');
  const unmet = CHECKS.find(([, isMet]) => !isMet({ conditions, story, entities, state }));
  if (unmet) return silent(unmet[0]);
  const { burst } = conditions;
  if (burst) return burstVerdict(burst, entities, state) ?? silent('burst-not-reached', true);
  if (isCoolingDown(rule, entities, state)) return silent('cooldown', true);
  return { isTold: true, kind: 'story', entities };
}

interface Question {
  readonly conditions: AlertConditions;
  readonly story: Story;
  readonly entities: readonly StoryEntity[];
  readonly state: RuleState;
}

const CHECKS: readonly (readonly [keyof AlertConditions, (question: Question) => boolean])[] = [
  ['eventTypes', ({ conditions, story }) => isOneOf(conditions.eventTypes, story.eventType)],
  ['minNovelty', ({ conditions, story }) => story.novelty >= (conditions.minNovelty ?? 0)],
  ['languages', ({ conditions, story }) => isOneOf(conditions.languages, ...currentItems(story).map(({ language }) => language))],
  ['sourceIds', ({ conditions, story }) => isOneOf(conditions.sourceIds, ...currentItems(story).map(({ sourceId }) => sourceId))],
  ['titleWords', ({ conditions, story }) => isSaid(conditions.titleWords, story)],
  ['sentiments', hasSentiment],
  ['meanChange', hasMoved],
];

/** Entities of the story that the rule is about: all where it names none; undefined where it names some and none is there. */
function entitiesMeant(conditions: AlertConditions, story: Story, watched: WatchedThings | undefined): readonly StoryEntity[] | undefined {
  const { entities: named = [], watchListId } = conditions;
  if (named.length === 0 && watchListId === undefined) return story.entities;
  const wanted = new Set([...named, ...(watched?.symbols ?? []), ...(watched?.names ?? [])].map(entityKey));
  const meant = story.entities.filter(
    ({ symbol, name }) => (symbol !== undefined && wanted.has(entityKey(symbol))) || wanted.has(entityKey(name)),
  );
  if (meant.length > 0) return meant;
  return watched && watched.topics.length > 0 && isSaid(watched.topics, story) ? story.entities : undefined;
}

function hasSentiment({ conditions: { sentiments = [], ...conditions }, story, entities }: Question): boolean {
  if (sentiments.length === 0) return true;
  const isAboutEntities = conditions.watchListId !== undefined || (conditions.entities?.length ?? 0) > 0;
  const judged = isAboutEntities && entities.length > 0 ? entities.map((entity) => sentimentOf(entity, story)) : [story.sentiment];
  return judged.some(({ label, isAbstained }) => !isAbstained && sentiments.includes(label));
}

function hasMoved({ conditions: { meanChange }, story, entities, state: { moods } }: Question): boolean {
  if (!meanChange) return true;
  const { by, direction } = meanChange;
  return entities.some((entity) => {
    // A story that is too unsure to be counted moved nothing.
    const move = scoreOf(sentimentOf(entity, story)) === undefined ? undefined : moods.get(keyOf(entity));
    if (!move) return false;
    const change = move.recentMean - move.earlierMean;
    return (direction !== 'down' && change >= by) || (direction !== 'up' && -change >= by);
  });
}

function burstVerdict(
  { stories, withinMinutes }: NonNullable<AlertConditions['burst']>,
  entities: readonly StoryEntity[],
  { metAtMs, lastBurstAtMs, nowMs }: RuleState,
): RuleVerdict | undefined {
  const sinceMs = nowMs - withinMinutes * 60_000;
  if (lastBurstAtMs !== undefined && lastBurstAtMs > sinceMs) return undefined;
  const met = 1 + metAtMs.filter((atMs) => atMs > sinceMs && atMs <= nowMs).length;
  return met >= stories ? { isTold: true, kind: 'burst', entities } : undefined;
}

/** A story of several entities is passed over only when all of them are cooling down; one of none never is. */
function isCoolingDown({ cooldownMinutes }: AlertRule, entities: readonly StoryEntity[], { toldAtMs, nowMs }: RuleState): boolean {
  if (cooldownMinutes <= 0 || entities.length === 0) return false;
  return entities.every((entity) => (toldAtMs.get(keyOf(entity)) ?? -Infinity) > nowMs - cooldownMinutes * 60_000);
}

/** Whether an item that was told has been replaced by one that was not seen. */
function isCorrected({ items }: Story, { toldItemIds, seenItemIds }: RuleState): boolean {
  return items.some(({ id, supersededBy }) => supersededBy !== undefined && toldItemIds.has(id) && !seenItemIds.has(supersededBy));
}

function isSaid(phrases: readonly string[] | undefined, story: Story): boolean {
  if (!phrases || phrases.length === 0) return true;
  const titles = [story.title, ...currentItems(story).map(({ title }) => title)].map(foldText);
  return phrases.some((phrase) => titles.some((title) => hasPhrase(title, phrase)));
}

function isOneOf<Value>(wanted: readonly Value[] | undefined, ...values: readonly (Value | null)[]): boolean {
  return !wanted || wanted.length === 0 || values.some((value) => value !== null && wanted.includes(value));
}

function currentItems({ items }: Story): Story['items'] {
  return items.filter(({ supersededBy }) => supersededBy === undefined);
}

/** One key for an entity of a story: its symbol, or its name where no company is known. */
export function keyOf({ symbol, name }: StoryEntity): string {
  return entityKey(symbol ?? name);
}

/** What a story says of one of its entities: where that was not told apart, what it says as a whole. */
export function sentimentOf({ sentiment }: StoryEntity, story: Story): StorySentiment {
  return sentiment ?? story.sentiment;
}
