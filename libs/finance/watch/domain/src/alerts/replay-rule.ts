import type { Story } from '@trivium/finance/news/domain';
import type { AlertKind, AlertRule } from './alert-rule';
import { type MoodReading, moodMove, scoreOf } from './entity-mood';
import { keyOf, matchesRule, sentimentOf, type RuleState, type RuleVerdict, type WatchedThings } from './match-rule';

/** What a rule would have told, had it been there. */
export interface ReplayedAlert {
  readonly story: Story;
  readonly kind: AlertKind;
}

interface Memory {
  readonly seen: Set<string>;
  readonly told: Set<string>;
  readonly toldAtMs: Map<string, number>;
  readonly metAtMs: number[];
  lastBurstAtMs?: number;
  readonly readings: Map<string, MoodReading[]>;
}

/**
 * Runs a rule over stored stories as if it had existed. Each story is judged once, as it is known now: that a story grew or was corrected on the way is not
 * replayed.
 *
 * @param stories in any order
 */
export function replayRule(rule: AlertRule, stories: readonly Story[], watched: WatchedThings | undefined): readonly ReplayedAlert[] {
  const memory: Memory = { seen: new Set(), told: new Set(), toldAtMs: new Map(), metAtMs: [], readings: new Map() };
  const inTime = stories
    .map((story) => ({ story, seenMs: seenMsOf(story) }))
    .sort((one, other) => one.seenMs - other.seenMs || (one.story.id < other.story.id ? -1 : 1));
  return inTime.flatMap(({ story, seenMs }) => {
    noteScores(memory.readings, story, seenMs);
    const verdict = matchesRule(rule, story, stateOf(memory, { story, watched, seenMs }));
    note(memory, { story, seenMs, verdict });
    return verdict.isTold ? [{ story, kind: verdict.kind }] : [];
  });
}

/** When the first item of a story became known. */
export function seenMsOf({ items, lastIngestedAt }: Story): number {
  return Math.min(Date.parse(lastIngestedAt), ...items.map(({ ingestedAt }) => Date.parse(ingestedAt)));
}

function stateOf(
  memory: Memory,
  { story, watched, seenMs }: { story: Story; watched: WatchedThings | undefined; seenMs: number },
): RuleState {
  const moods = new Map(
    story.entities.flatMap((entity) => {
      const move = moodMove(memory.readings.get(keyOf(entity)) ?? [], seenMs);
      return move ? [[keyOf(entity), move] as const] : [];
    }),
  );
  const { seen: seenItemIds, told: toldItemIds, toldAtMs, metAtMs, lastBurstAtMs } = memory;
  return { watched, seenItemIds, toldItemIds, toldAtMs, metAtMs, lastBurstAtMs, moods, nowMs: seenMs };
}

function note(memory: Memory, { story, seenMs, verdict }: { story: Story; seenMs: number; verdict: RuleVerdict }): void {
  if (!verdict.isTold && !verdict.isMet) return;
  for (const { id } of story.items) memory.seen.add(id);
  memory.metAtMs.push(seenMs);
  if (!verdict.isTold) return;
  for (const { id } of story.items) memory.told.add(id);
  if (verdict.kind === 'burst') memory.lastBurstAtMs = seenMs;
  for (const entity of verdict.entities) memory.toldAtMs.set(keyOf(entity), seenMs);
}

function noteScores(readings: Map<string, MoodReading[]>, story: Story, atMs: number): void {
  for (const entity of story.entities) {
    const score = scoreOf(sentimentOf(entity, story));
    if (score === undefined) continue;
    const key = keyOf(entity);
    const own = readings.get(key);
    if (own) own.push({ atMs, score });
    else readings.set(key, [{ atMs, score }]);
  }
}
