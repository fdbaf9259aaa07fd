import { Injectable } from '@nestjs/common';
import type { Story } from '@trivium/finance/news/domain';
import { Database } from '@trivium/platform/database';
import type { CallerIdentity, ServerSentEvent } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import { StoryBell } from '../../news-intake';
import type { StoryFilter } from '../dto/story.dto';
import { StoriesRepository } from '../reading/stories.repository';
import { StoriesService } from '../reading/stories.service';

/** What another process wrote is found by looking this often; what this one wrote is told at once. */
const LOOK_EVERY_MS = 1_000;
/** So that a reader sees that the line is alive. */
const BEAT_EVERY_MS = 15_000;
const MOST_AT_ONCE = 100;

/** Stories as they change, for boards that stay open. */
@Injectable()
export class StoryStream {
  private readonly closing = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly stories: StoriesService,
    private readonly repository: StoriesRepository,
    private readonly bell: StoryBell,
  ) {}

  /** Open streams would hold up the server's end. */
  beforeApplicationShutdown(): void {
    this.closing.abort();
  }

  /**
   * `meta` at once, then a `story` event for each change that the filter finds, with its place in the sequence as id, and `beat`s in between. With
   * the id of the last event that was seen, what changed since then comes first, from the database.
   */
  async *follow(
    caller: CallerIdentity,
    filter: StoryFilter,
    { lastEventId, signal, preferred }: { lastEventId: string | undefined; signal: AbortSignal; preferred?: UiLanguage },
  ): AsyncGenerator<ServerSentEvent> {
    const query = await this.stories.queryOf(caller, { ...filter, asOf: undefined });
    const inOrganisation = <Value>(work: () => Promise<Value>): Promise<Value> => this.database.inOrganisation(caller.organisationId, work);
    const isGone = AbortSignal.any([signal, this.closing.signal]);
    const ring = new Wakener(isGone);
    const end = this.bell.listen({ storyChanged: (organisationId) => organisationId === caller.organisationId && ring.wake() });
    try {
      let seen = /^\d{1,15}$/.test(lastEventId ?? '') ? Number(lastEventId) : await inOrganisation(() => this.repository.lastSeq());
      yield { event: 'meta', data: {} };
      let silentMs = 0;
      while (!isGone.aborted) {
        // The end of the sequence is read first: what is written meanwhile is found the next time.
        const changed = await inOrganisation(async () => {
          const last = await this.repository.lastSeq();
          if (last <= seen) return { last, events: [] };
          const versions = await this.repository.changes(query, { afterSeq: seen, limit: MOST_AT_ONCE });
          const told = await this.stories.withItems(versions, { preferred });
          const events = versions.map(({ seq }, index) => ({ seq: Number(seq), story: told[index] }));
          return { last: versions.length < MOST_AT_ONCE ? Math.max(last, events.at(-1)?.seq ?? 0) : (events.at(-1)?.seq ?? last), events };
        });
        for (const { seq, story } of changed.events) if (story) yield eventOf(seq, story);
        seen = Math.max(seen, changed.last);
        silentMs = changed.events.length > 0 ? 0 : silentMs;
        if (changed.events.length === MOST_AT_ONCE) continue;
        const wasWoken = await ring.wait(LOOK_EVERY_MS);
        silentMs += wasWoken ? 0 : LOOK_EVERY_MS;
        if (silentMs < BEAT_EVERY_MS) continue;
        silentMs = 0;
        yield { event: 'beat', data: {} };
      }
    } finally {
      end();
    }
  }
}

function eventOf(seq: number, story: Story): ServerSentEvent {
  return { event: 'story', id: String(seq), data: story };
}

/** Waits for a ring or until a time is over, whichever comes first; a ring while nobody waits is not lost. */
class Wakener {
  private isRung = false;
  private release: (() => void) | undefined;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.wake(), { once: true });
  }

  wake(): void {
    this.isRung = true;
    this.release?.();
  }

  /** @returns whether it was rung */
  async wait(mostMs: number): Promise<boolean> {
    if (!this.isRung && !this.signal.aborted) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.release = resolve;
        timer = setTimeout(resolve, mostMs);
      });
      clearTimeout(timer);
      this.release = undefined;
    }
    const wasRung = this.isRung;
    this.isRung = false;
    return wasRung;
  }
}
