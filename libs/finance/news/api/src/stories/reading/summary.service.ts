import { Inject, Injectable, Optional } from '@nestjs/common';
import { SENTIMENT_LABELS } from '@trivium/finance/sentiment/domain';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock } from '@trivium/shared/kernel';
import type { EntityTrends, StoryFilter, StorySummary, TrendsQuery } from '../dto/story.dto';
import { SourceNames } from './source-names';
import { StoriesRepository } from './stories.repository';
import { StoriesService } from './stories.service';

const HOUR_MS = 3_600_000;
const HOURS = 24;
const DAY_MS = 24 * HOUR_MS;
const POINTS = 14;

/** Counts for filters and lines over time. */
@Injectable()
export class StorySummaries {
  constructor(
    private readonly database: Database,
    private readonly repository: StoriesRepository,
    private readonly stories: StoriesService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Optional() @Inject(SourceNames) private readonly sources?: SourceNames,
  ) {}

  async summary(caller: CallerIdentity, filter: StoryFilter): Promise<StorySummary> {
    const query = await this.stories.queryOf(caller, filter);
    const until = query.asOf ?? this.clock.now();
    const thisHour = Math.floor(until.getTime() / HOUR_MS) * HOUR_MS;
    const starts = Array.from({ length: HOURS }, (_, index) => thisHour - (HOURS - 1 - index) * HOUR_MS);
    return this.database.inOrganisation(caller.organisationId, async () => {
      const { total, labels, languages, eventTypes, bySource, hours } = await this.repository.counts(
        query,
        new Date(starts[0] ?? thisHour),
      );
      const names = await this.sources?.namesOf(
        caller.organisationId,
        bySource.map(({ value }) => value),
      );
      return {
        ...total,
        labels: countsOf(labels.map(({ value, count }) => ({ label: value, count }))),
        languages: languages.map(({ value, count }) => ({ language: value, count })),
        eventTypes: eventTypes.map(({ value, count }) => ({ eventType: value, count })),
        bySource: bySource.map(({ value, count }) => ({
          sourceId: value,
          ...(names?.has(value) ? { sourceName: names.get(value) } : {}),
          count,
        })),
        hours: starts.map((start) => ({
          at: new Date(start).toISOString(),
          ...countsOf(hours.filter(({ at }) => at.getTime() === start)),
        })),
      };
    });
  }

  /** Fourteen days of sentiment towards each company that anything was said of, oldest first. */
  async trends(caller: CallerIdentity, { entity = [], asOf }: TrendsQuery): Promise<EntityTrends> {
    const until = asOf === undefined ? this.clock.now() : new Date(asOf);
    const since = new Date(until.getTime() - POINTS * DAY_MS);
    const keysOf = new Map<string, string[]>();
    for (const name of new Set(entity)) keysOf.set(name, await this.stories.entityKeys(caller.organisationId, [name]));
    const rows = await this.database.inOrganisation(caller.organisationId, () =>
      this.repository.trends([...new Set([...keysOf.values()].flat())], {
        since,
        until: new Date(until.getTime() + 1),
        stepMs: DAY_MS,
        asOf: until,
      }),
    );
    const items = [...keysOf].flatMap(([name, keys]) => {
      const own = rows.filter(({ entityKey }) => keys.includes(entityKey));
      const points = Array.from({ length: POINTS }, (_, step) => {
        const here = own.filter((row) => Math.min(row.step, POINTS - 1) === step);
        const scored = here.filter(({ score }) => score !== null);
        const weight = scored.reduce((sum, { count }) => sum + count, 0);
        const score = weight === 0 ? null : scored.reduce((sum, row) => sum + (row.score ?? 0) * row.count, 0) / weight;
        return {
          at: new Date(since.getTime() + step * DAY_MS).toISOString(),
          score: score === null ? null : Math.round(score * 1000) / 1000,
          count: here.reduce((sum, { count }) => sum + count, 0),
        };
      });
      return own.length === 0 ? [] : [{ entity: name, points }];
    });
    return { items };
  }
}

function countsOf(counts: readonly { readonly label: string; readonly count: number }[]): StorySummary['labels'] {
  const of = (label: string): number => counts.reduce((sum, one) => sum + (one.label === label ? one.count : 0), 0);
  const [negative = '', neutral = '', positive = ''] = SENTIMENT_LABELS;
  return { positive: of(positive), neutral: of(neutral), negative: of(negative), abstained: of('abstained') };
}
