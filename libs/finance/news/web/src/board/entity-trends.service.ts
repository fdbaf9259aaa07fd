import { Injectable, inject, signal } from '@angular/core';
import type { Story, StoryEntity } from '@trivium/finance/news/domain';
import { StoriesClient, type EntityTrend } from '../stories.client';

/** Most that one call asks for. */
const BATCH = 50;

/** How the API knows an entity: by its ticker, else by its name. */
export function entityKey({ symbol, name }: StoryEntity): string {
  return symbol ?? name;
}

/** Sentiment over time of the first entity of each story that is shown. Drawn when it comes; a board without it is still a board. */
@Injectable()
export class EntityTrends {
  private readonly client = inject(StoriesClient);
  private readonly held = signal<ReadonlyMap<string, EntityTrend>>(new Map());
  private readonly asked = new Set<string>();
  private asOf: string | undefined;

  of({ entities: [first] }: Pick<Story, 'entities'>): EntityTrend | undefined {
    return first && this.held().get(entityKey(first));
  }

  /** Forgets all: another moment is looked at. */
  reset(asOf: string | undefined): void {
    this.asOf = asOf;
    this.asked.clear();
    this.held.set(new Map());
  }

  async load(stories: readonly Pick<Story, 'entities'>[]): Promise<void> {
    const wanted = [...new Set(stories.flatMap(({ entities: [first] }) => (first ? [entityKey(first)] : [])))];
    const missing = wanted.filter((key) => !this.asked.has(key));
    for (const key of missing) this.asked.add(key);
    for (let at = 0; at < missing.length; at += BATCH) await this.ask(missing.slice(at, at + BATCH));
  }

  private async ask(entities: readonly string[]): Promise<void> {
    const { asOf } = this;
    try {
      const trends = await this.client.trends(entities, asOf);
      if (asOf !== this.asOf) return;
      this.held.update((before) => new Map([...before, ...trends.map((trend) => [trend.entity, trend] as const)]));
    } catch {
      // The next page of stories asks again.
      for (const key of entities) this.asked.delete(key);
    }
  }
}
