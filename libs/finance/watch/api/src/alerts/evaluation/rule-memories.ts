import type { Story } from '@trivium/finance/news/domain';
import {
  keyOf,
  moodMove,
  scoreOf,
  seenMsOf,
  sentimentOf,
  type MoodReading,
  type RuleState,
  type RuleVerdict,
  type WatchedThings,
} from '@trivium/finance/watch/domain';
import type { AlertMetEntity, AlertScoreEntity, AlertSeenEntity } from './alert-memory.entity';

export interface MemoryRows {
  readonly seen: readonly AlertSeenEntity[];
  readonly met: readonly AlertMetEntity[];
  readonly scores: readonly AlertScoreEntity[];
}

interface Met {
  readonly storyId: string;
  readonly atMs: number;
  readonly isBurst: boolean;
  readonly entities: readonly string[];
}

/** What rules remember while a batch of stories is judged: read once, kept up to date in memory, and the news of it given to be written. */
export class RuleMemories {
  private readonly seen = new Map<string, Set<string>>();
  private readonly told = new Map<string, Set<string>>();
  private readonly met = new Map<string, Met[]>();
  private readonly readings = new Map<string, Map<string, MoodReading>>();
  private readonly newSeen = new Map<string, Omit<AlertSeenEntity, 'organisationId'>>();
  private readonly newMet: Omit<AlertMetEntity, 'organisationId'>[] = [];
  private readonly newScores: Omit<AlertScoreEntity, 'organisationId'>[] = [];

  constructor({ seen, met, scores }: MemoryRows) {
    for (const { ruleId, itemId, isTold } of seen) {
      inner(this.seen, ruleId, () => new Set()).add(itemId);
      if (isTold) inner(this.told, ruleId, () => new Set()).add(itemId);
    }
    for (const { ruleId, storyId, at, kind, entities } of met)
      inner(this.met, ruleId, () => []).push({
        storyId,
        atMs: at.getTime(),
        isBurst: kind === 'burst',
        entities: kind === null ? [] : entities,
      });
    for (const { entityKey, storyId, at, score } of scores)
      inner(this.readings, entityKey, () => new Map()).set(storyId, { atMs: at.getTime(), score });
  }

  /** What is to be written. */
  news(): {
    readonly seen: readonly Omit<AlertSeenEntity, 'organisationId'>[];
    readonly met: readonly Omit<AlertMetEntity, 'organisationId'>[];
    readonly scores: readonly Omit<AlertScoreEntity, 'organisationId'>[];
  } {
    return { seen: [...this.newSeen.values()], met: this.newMet, scores: this.newScores };
  }

  /** Takes a story into the means of its entities, once however often it is looked at. */
  noteScores(story: Story): void {
    const atMs = seenMsOf(story);
    for (const entity of story.entities) {
      const score = scoreOf(sentimentOf(entity, story));
      const entityKey = keyOf(entity);
      const readings = inner(this.readings, entityKey, () => new Map<string, MoodReading>());
      if (score === undefined || readings.get(story.id)?.score === score) continue;
      readings.set(story.id, { atMs, score });
      this.newScores.push({ entityKey, storyId: story.id, at: new Date(atMs), score });
    }
  }

  stateOf(ruleId: string, { story, watched, nowMs }: { story: Story; watched: WatchedThings | undefined; nowMs: number }): RuleState {
    const met = this.met.get(ruleId) ?? [];
    const toldAtMs = new Map<string, number>();
    for (const { entities, atMs } of met) for (const key of entities) toldAtMs.set(key, Math.max(atMs, toldAtMs.get(key) ?? -Infinity));
    const bursts = met.filter(({ isBurst }) => isBurst).map(({ atMs }) => atMs);
    return {
      watched,
      seenItemIds: this.seen.get(ruleId) ?? new Set(),
      toldItemIds: this.told.get(ruleId) ?? new Set(),
      toldAtMs,
      metAtMs: met.filter(({ storyId }) => storyId !== story.id).map(({ atMs }) => atMs),
      ...(bursts.length > 0 ? { lastBurstAtMs: Math.max(...bursts) } : {}),
      moods: this.moodsOf(story, nowMs),
      nowMs,
    };
  }

  /** Notes a story that met a rule, told or not. */
  note(ruleId: string, { story, verdict, nowMs }: { story: Story; verdict: RuleVerdict; nowMs: number }): void {
    const isGrown = !verdict.isTold && verdict.because === 'told-already';
    if (!verdict.isTold && !verdict.isMet && !isGrown) return;
    const at = new Date(nowMs);
    // What joins a told story is told with it, or the story would be told again when a later one takes that part away.
    const wasTold = story.items.some(({ id }) => this.told.get(ruleId)?.has(id));
    this.noteItems(ruleId, { itemIds: story.items.map(({ id }) => id), isTold: verdict.isTold || wasTold, at });
    if (isGrown || (verdict.isTold && verdict.kind === 'correction')) return;
    const entities = verdict.isTold ? verdict.entities.map(keyOf) : [];
    const isBurst = verdict.isTold && verdict.kind === 'burst';
    inner(this.met, ruleId, () => []).push({ storyId: story.id, atMs: nowMs, isBurst, entities });
    this.newMet.push({ ruleId, storyId: story.id, at, kind: verdict.isTold ? verdict.kind : null, entities });
  }

  private noteItems(ruleId: string, { itemIds, isTold, at }: { itemIds: readonly string[]; isTold: boolean; at: Date }): void {
    const seen = inner(this.seen, ruleId, () => new Set<string>());
    const told = inner(this.told, ruleId, () => new Set<string>());
    for (const itemId of itemIds) {
      if (seen.has(itemId) && told.has(itemId) === isTold) continue;
      seen.add(itemId);
      if (isTold) told.add(itemId);
      this.newSeen.set(`${ruleId} ${itemId}`, { ruleId, itemId, isTold, at });
    }
  }

  private moodsOf({ entities }: Story, nowMs: number): RuleState['moods'] {
    return new Map(
      entities.flatMap((entity) => {
        const key = keyOf(entity);
        const move = moodMove([...(this.readings.get(key)?.values() ?? [])], nowMs);
        return move ? [[key, move] as const] : [];
      }),
    );
  }
}

function inner<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
