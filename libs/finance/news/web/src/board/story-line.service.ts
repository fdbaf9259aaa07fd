import { DestroyRef, Injectable, inject, signal } from '@angular/core';
import type { Story } from '@trivium/finance/news/domain';
import { DELAY, EventStreamClient, ProblemError, problemFrom, type Problem, type StreamEvent } from '@trivium/web/kit';

/** `waiting`: the line broke and is tried again. `off`: nobody listens, or the server refused for good. */
export type LineState = 'off' | 'connecting' | 'live' | 'waiting';

export interface LineListener {
  readonly story: (story: Story) => void;
  /** The line is up again after it broke: what came in between may not have been sent. */
  readonly regained: () => void;
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const TOO_MANY = 429;

/** The line over which new stories come (server-sent events). Goes on after the last event that it saw; one component, one line. */
@Injectable()
export class StoryLine {
  private readonly streams = inject(EventStreamClient);
  private readonly delay = inject(DELAY);
  private stop = new AbortController();
  private lastEventId: string | undefined;
  private readonly held = signal<LineState>('off');
  private readonly refusal = signal<Problem | undefined>(undefined);

  readonly state = this.held.asReadonly();
  readonly problem = this.refusal.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.close());
  }

  /** Follows another stream from now on. */
  open(url: string, listener: LineListener): void {
    this.close();
    this.lastEventId = undefined;
    this.stop = new AbortController();
    void this.follow(url, { listener, stop: this.stop.signal });
  }

  close(): void {
    this.stop.abort();
    this.held.set('off');
    this.refusal.set(undefined);
  }

  private async follow(url: string, { listener, stop }: { readonly listener: LineListener; readonly stop: AbortSignal }): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    this.held.set('connecting');
    while (!stop.aborted) {
      try {
        for await (const event of this.streams.open({ url, signal: stop, lastEventId: this.lastEventId })) {
          if (stop.aborted) return;
          if (this.held() === 'waiting') listener.regained();
          this.held.set('live');
          pauseMs = FIRST_PAUSE_MS;
          this.hear(event, listener);
        }
      } catch (error) {
        if (stop.aborted) return;
        if (isFinal(error)) {
          this.refusal.set(problemFrom(error));
          this.held.set('off');
          return;
        }
      }
      if (stop.aborted) return;
      this.held.set('waiting');
      await this.delay(pauseMs, stop);
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
    }
  }

  private hear({ event, data, id }: StreamEvent, listener: LineListener): void {
    if (id !== undefined) this.lastEventId = id;
    if (event !== 'story' && event !== 'message') return;
    const story = storyOf(data);
    if (story) listener.story(story);
  }
}

/** A refusal is an answer; a broken line or a server that restarts is worth another try. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  const { status } = error.problem;
  return status >= 400 && status < 500 && status !== TOO_MANY;
}

function storyOf(data: string): Story | undefined {
  try {
    const story = JSON.parse(data) as Story;
    return typeof story.id === 'string' && Array.isArray(story.items) ? story : undefined;
  } catch {
    // Not one of ours (a proxy's text, say): skip it.
    return undefined;
  }
}
