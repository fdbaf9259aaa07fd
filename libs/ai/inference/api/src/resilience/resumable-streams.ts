import { type ChatStreamEvent, errorEventOf, inferenceErrors, type NumberedChatEvent } from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import type { StreamOwner, StreamReading, StreamStore } from './stream-store';
import { streamStoreErrors } from './stream-store.errors';
import type { Timing } from './timing';

export interface ResumableStreamsOptions {
  readonly store: StreamStore;
  readonly timing: Timing;
  /** How long an answer goes on being written that nobody reads: time enough to reload a tab, too short to pay for a closed one. */
  readonly abandonAfterMs?: number;
  /** Hears of what is no typed error, which readers are not shown. */
  onDefect(error: unknown): void;
}

export interface StreamSource {
  readonly streamId: string;
  readonly owner: StreamOwner;
  readonly events: AsyncIterable<ChatStreamEvent>;
  /** Stops the source, all the way to the engine. */
  cancel(): void;
}

interface Running {
  readonly owner: StreamOwner;
  cancel(): void;
  readers: number;
  abandonment: AbortController;
}

/** Lets answers outlive the connection of their reader: they are written into a store, and read from it as often as needed. */
export class ResumableStreams {
  private readonly running = new Map<string, Running>();
  private readonly abandonAfterMs: number;

  constructor(private readonly options: ResumableStreamsOptions) {
    this.abandonAfterMs = options.abandonAfterMs ?? 30_000;
  }

  /** Begins to write an answer; resolves once it can be read. A failure becomes the last event. */
  async start({ streamId, owner, events, cancel }: StreamSource): Promise<void> {
    const writer = await this.options.store.open(streamId, owner);
    const running: Running = { owner, cancel, readers: 0, abandonment: new AbortController() };
    this.running.set(streamId, running);
    void this.abandonUnread(running);
    void (async () => {
      try {
        for await (const event of events) await writer.append(event);
      } catch (error) {
        if (!(error instanceof AppError)) this.options.onDefect(error);
        await writer.append(errorEventOf(error instanceof AppError ? error : inferenceErrors.INFERENCE_STREAM_BROKEN()));
      } finally {
        running.abandonment.abort();
        this.running.delete(streamId);
        await writer.end();
      }
    })().catch((error: unknown) => this.options.onDefect(error));
  }

  /** As `StreamStore.read`; while somebody reads, the answer goes on. */
  async *read(streamId: string, reading: StreamReading): AsyncIterable<NumberedChatEvent> {
    const running = this.running.get(streamId);
    const isOwners = running !== undefined && isSameOwner(running.owner, reading.owner);
    if (isOwners && running.readers++ === 0) running.abandonment.abort();
    try {
      yield* this.options.store.read(streamId, reading);
    } finally {
      if (isOwners && --running.readers === 0 && this.running.get(streamId) === running) void this.abandonUnread(running);
    }
  }

  /**
   * Stops an answer for all of its readers.
   *
   * @throws AppError INFERENCE_STREAM_GONE when it does not run or is somebody else's
   */
  cancel(streamId: string, owner: StreamOwner): void {
    const running = this.running.get(streamId);
    if (running === undefined || !isSameOwner(running.owner, owner)) throw streamStoreErrors.INFERENCE_STREAM_GONE();
    running.cancel();
  }

  private async abandonUnread(running: Running): Promise<void> {
    running.abandonment = new AbortController();
    try {
      await this.options.timing.wait(this.abandonAfterMs, running.abandonment.signal);
    } catch {
      // Somebody reads again, or the answer is complete.
      return;
    }
    running.cancel();
  }
}

function isSameOwner(first: StreamOwner, second: StreamOwner): boolean {
  return first.organisationId === second.organisationId && first.userId === second.userId;
}
