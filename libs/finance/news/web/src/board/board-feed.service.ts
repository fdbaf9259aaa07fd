import { Injectable, computed, inject, signal } from '@angular/core';
import type { Story } from '@trivium/finance/news/domain';
import { CursorList } from '@trivium/web/kit';
import { StoriesClient, type StoryQuery, type StorySummary } from '../stories.client';
import { EntityTrends } from './entity-trends.service';
import { missed, released, withArrival, type LiveStories } from './live-stories';
import { StoryLine } from './story-line.service';

/** The stories of one board: those that were read, those that come in, and what they say together. */
@Injectable()
export class BoardFeed {
  private readonly client = inject(StoriesClient);
  private readonly trends = inject(EntityTrends);
  private readonly line = inject(StoryLine);
  private readonly asked = signal<StoryQuery>({});
  private readonly waits = signal<readonly Story[]>([]);
  private readonly arrived = signal<ReadonlySet<string>>(new Set());
  private readonly sums = signal<StorySummary | undefined>(undefined);
  private hasArrivals = false;
  /** Ids that were fresh a while ago. */
  private wasFresh: ReadonlySet<string> = new Set();

  readonly stories = new CursorList<Story>((cursor) => this.client.list(this.asked(), cursor));
  /** What came in while somebody was reading, newest first. */
  readonly waiting = this.waits.asReadonly();
  /** Ids of those that came over the line. */
  readonly fresh = this.arrived.asReadonly();
  readonly summary = this.sums.asReadonly();
  readonly query = this.asked.asReadonly();
  readonly isPast = computed(() => this.asked().asOf !== undefined);
  /** Whether new stories must wait; told by the page, which knows where its reader is. */
  isHeld: () => boolean = () => false;

  /** Reads all anew, and follows what comes from then on. The past does not change: nothing is followed there. */
  async ask(query: StoryQuery): Promise<void> {
    this.asked.set(query);
    this.line.close();
    this.waits.set([]);
    this.arrived.set(new Set());
    this.trends.reset(query.asOf);
    void this.loadSummary();
    if (query.asOf === undefined) {
      this.line.open(this.client.streamUrl(query), { story: (story) => this.take(story), regained: () => void this.catchUp() });
    }
    await this.stories.reload({ clear: true });
  }

  showWaiting(): void {
    this.put(released(this.state()));
  }

  /** From time to time: reads the sums again where something came in since, and what came long ago is no longer fresh. */
  refreshSummary(): void {
    const { wasFresh } = this;
    this.wasFresh = this.arrived();
    if (wasFresh.size > 0) this.arrived.update((ids) => new Set([...ids].filter((id) => !wasFresh.has(id))));
    if (this.hasArrivals) void this.loadSummary();
  }

  private take(story: Story): void {
    this.put(withArrival(this.state(), story, { isHeld: this.isHeld() }));
    this.hasArrivals = true;
  }

  /** After a break of the line: asks what came in between. */
  private async catchUp(): Promise<void> {
    const query = this.asked();
    try {
      const { items } = await this.client.list(query);
      if (query !== this.asked()) return;
      for (const story of missed(this.state(), items)) this.take(story);
    } catch {
      // The line tells its state; the next break asks again.
    }
  }

  private state(): LiveStories {
    return { shown: this.stories.items(), waiting: this.waits() };
  }

  private put({ shown, waiting }: LiveStories): void {
    const known = new Set(this.stories.items().map(({ id }) => id));
    this.stories.change(() => shown);
    this.waits.set(waiting);
    const added = shown.flatMap(({ id }) => (known.has(id) ? [] : [id]));
    if (added.length > 0) this.arrived.update((ids) => new Set([...ids, ...added]));
  }

  private async loadSummary(): Promise<void> {
    this.hasArrivals = false;
    const query = this.asked();
    try {
      const summary = await this.client.summary(query);
      if (query === this.asked()) this.sums.set(summary);
    } catch {
      // The list below tells what is wrong; the sums are left as they were.
    }
  }
}
