import type { NewsItem, Story } from '@trivium/finance/news/domain';
import type { OrganisationId } from '@trivium/shared/kernel';

/** Items of one source (or of a caller, `sourceId` null) on their way into stories. */
export interface IntakeBatch {
  readonly sourceId: string | null;
  readonly items: readonly NewsItem[];
  /** Of the project's own recorded feeds. */
  readonly isDemo?: boolean;
}

export interface IntakeOutcome {
  /** Items that were not known. */
  readonly added: number;
  /** Items that took the place of an older text. */
  readonly revised: number;
  readonly unchanged: number;
  /** Story of each item, in their order. */
  readonly storyIds: readonly string[];
}

/** The one way in for news, whether polled, pushed, posted or recorded. Safe to repeat: what is known is counted as unchanged. */
export abstract class NewsIntake {
  /**
   * Takes batches of several sources together, which costs little more than one of them. What is recorded comes as if batch after batch had come when it was told;
   * all others become known at one moment.
   *
   * @returns one outcome for each batch, in their order
   * @throws where one of them cannot be taken; some of the others may have been taken then, and are counted as unchanged when they are handed over again
   */
  abstract takeAll(organisationId: OrganisationId, batches: readonly IntakeBatch[]): Promise<readonly IntakeOutcome[]>;

  async take(organisationId: OrganisationId, batch: IntakeBatch): Promise<IntakeOutcome> {
    const [outcome] = await this.takeAll(organisationId, [batch]);
    if (!outcome) throw new Error('The intake must answer each batch');
    return outcome;
  }
}

/** Told after a story was written. Never awaited by the intake; failures are the observer's own. */
export interface StoryObserver {
  storyChanged(organisationId: OrganisationId, change: { readonly story: Story; readonly newItemIds: readonly string[] }): void;
}

/** Where others of this process hear of stories: the live board's streams, alerts. */
export class StoryBell {
  private readonly observers = new Set<StoryObserver>();

  /** @returns what ends the listening */
  listen(observer: StoryObserver): () => void {
    this.observers.add(observer);
    return () => void this.observers.delete(observer);
  }

  ring(organisationId: OrganisationId, change: { readonly story: Story; readonly newItemIds: readonly string[] }): void {
    for (const observer of this.observers) observer.storyChanged(organisationId, change);
  }
}
