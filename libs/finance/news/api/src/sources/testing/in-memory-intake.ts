import type { NewsItem } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { type IntakeBatch, type IntakeOutcome, NewsIntake } from '../../news-intake';

/** An intake that remembers what it has, by source and guid. */
export class InMemoryIntake extends NewsIntake {
  readonly items = new Map<string, NewsItem>();
  /** Batches so far. */
  calls = 0;
  /** Thrown by the next call, once. */
  failure: Error | undefined;
  /** A batch that cannot be taken, nor what is handed over together with it. */
  isRefused: (batch: IntakeBatch) => boolean = () => false;
  onTaken: (batch: IntakeBatch) => void = () => undefined;

  async takeAll(organisationId: OrganisationId, batches: readonly IntakeBatch[]): Promise<readonly IntakeOutcome[]> {
    this.calls += batches.length;
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
    if (batches.some((batch) => this.isRefused(batch))) throw new Error('Refused');
    return batches.map((batch) => this.takeOne(organisationId, batch));
  }

  private takeOne(organisationId: OrganisationId, batch: IntakeBatch): IntakeOutcome {
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
