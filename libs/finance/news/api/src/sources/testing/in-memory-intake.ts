import type { NewsItem } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { type IntakeBatch, type IntakeOutcome, NewsIntake } from '../../news-intake';

/** An intake that remembers what it has, by source and guid. */
export class InMemoryIntake extends NewsIntake {
  readonly items = new Map<string, NewsItem>();
  /** Calls so far. */
  calls = 0;
  /** Thrown by the next call, once. */
  failure: Error | undefined;
  onTaken: (batch: IntakeBatch) => void = () => undefined;

  async take(organisationId: OrganisationId, batch: IntakeBatch): Promise<IntakeOutcome> {
    this.calls++;
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
    let [added, revised, unchanged] = [0, 0, 0];
    for (const item of batch.items) {
      const key = `${organisationId} ${batch.sourceId} ${item.guid}`;
      const known = this.items.get(key);
      if (!known) added++;
      else if (known.title === item.title) unchanged++;
      else revised++;
      this.items.set(key, item);
    }
    this.onTaken(batch);
    return { added, revised, unchanged, storyIds: batch.items.map(() => '') };
  }

  get titles(): string[] {
    return [...this.items.values()].map(({ title }) => title).sort();
  }
}
