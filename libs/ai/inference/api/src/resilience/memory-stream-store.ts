import type { ChatStreamEvent, NumberedChatEvent } from '@trivium/ai/inference/protocol';
import { streamStoreErrors } from './stream-store.errors';
import type { StreamOwner, StreamReading, StreamStore, StreamWriter } from './stream-store';
import type { Timing } from './timing';

export interface MemoryStreamStoreOptions {
  readonly timing: Timing;
  /** Of all streams together. */
  readonly maxBytes?: number;
  readonly maxStreamBytes?: number;
  /** How long a finished answer can be read again. */
  readonly keepMs?: number;
}

const MB = 1024 * 1024;
/** What an event takes besides its text: an object, its place in the list. */
const EVENT_OVERHEAD_BYTES = 100;

interface KeptStream {
  readonly owner: StreamOwner;
  readonly events: { readonly event: ChatStreamEvent; readonly bytes: number }[];
  /** Sequence number of the first event that is still kept. */
  firstSequence: number;
  bytes: number;
  endedAtMs: number | undefined;
  /** Readers that have read all there is. */
  readonly waiting: Set<() => void>;
}

/** Streams in the memory of this process, within bounds: the longest finished go first, then the oldest events of the stream that needs the room. */
export class MemoryStreamStore implements StreamStore {
  private readonly streams = new Map<string, KeptStream>();
  private bytes = 0;
  private readonly maxBytes: number;
  private readonly maxStreamBytes: number;
  private readonly keepMs: number;

  constructor(private readonly options: MemoryStreamStoreOptions) {
    this.maxBytes = options.maxBytes ?? 64 * MB;
    this.maxStreamBytes = options.maxStreamBytes ?? 8 * MB;
    this.keepMs = options.keepMs ?? 300_000;
  }

  /** What is kept at the moment, by the same estimate that the bounds use. */
  get keptBytes(): number {
    return this.bytes;
  }

  get keptStreams(): number {
    return this.streams.size;
  }

  open(streamId: string, owner: StreamOwner): Promise<StreamWriter> {
    this.dropExpired();
    if (this.streams.has(streamId)) return Promise.reject(new Error('A stream of this id is kept already.'));
    const stream: KeptStream = { owner, events: [], firstSequence: 0, bytes: 0, endedAtMs: undefined, waiting: new Set() };
    this.streams.set(streamId, stream);
    return Promise.resolve({
      append: (event) => Promise.resolve(this.append(stream, event)),
      end: () => Promise.resolve(this.end(stream)),
    });
  }

  async *read(streamId: string, { owner, lastSequence, signal }: StreamReading): AsyncIterable<NumberedChatEvent> {
    const stream = this.require(streamId, owner);
    let sequence = lastSequence === undefined ? 0 : lastSequence + 1;
    if (!Number.isSafeInteger(sequence) || sequence < 0 || sequence > nextSequence(stream)) throw streamStoreErrors.INFERENCE_STREAM_GONE();
    for (;;) {
      signal.throwIfAborted();
      if (sequence < stream.firstSequence) throw streamStoreErrors.INFERENCE_STREAM_GONE();
      const kept = stream.events[sequence - stream.firstSequence];
      if (kept !== undefined) yield { sequence: sequence++, event: kept.event };
      else if (stream.endedAtMs !== undefined) return;
      else await changeOf(stream, signal);
    }
  }

  private append(stream: KeptStream, event: ChatStreamEvent): void {
    if (stream.endedAtMs !== undefined) return;
    const bytes = EVENT_OVERHEAD_BYTES + 2 * JSON.stringify(event).length;
    stream.events.push({ event, bytes });
    stream.bytes += bytes;
    this.bytes += bytes;
    this.makeRoom(stream);
    wake(stream);
  }

  private end(stream: KeptStream): void {
    stream.endedAtMs ??= this.options.timing.monotonicMs();
    wake(stream);
  }

  private makeRoom(stream: KeptStream): void {
    if (this.bytes > this.maxBytes) this.dropExpired();
    while (this.bytes > this.maxBytes && this.dropLongestFinished());
    while ((stream.bytes > this.maxStreamBytes || this.bytes > this.maxBytes) && this.dropOldestEvent(stream));
  }

  private dropOldestEvent(stream: KeptStream): boolean {
    const oldest = stream.events.shift();
    if (oldest === undefined) return false;
    stream.firstSequence++;
    stream.bytes -= oldest.bytes;
    this.bytes -= oldest.bytes;
    return true;
  }

  private dropLongestFinished(): boolean {
    let longest: [string, number] | undefined;
    for (const [id, { endedAtMs }] of this.streams)
      if (endedAtMs !== undefined && (longest === undefined || endedAtMs < longest[1])) longest = [id, endedAtMs];
    if (longest === undefined) return false;
    this.drop(longest[0]);
    return true;
  }

  private dropExpired(): void {
    const nowMs = this.options.timing.monotonicMs();
    for (const [id, { endedAtMs }] of this.streams) if (endedAtMs !== undefined && nowMs - endedAtMs >= this.keepMs) this.drop(id);
  }

  private drop(streamId: string): void {
    this.bytes -= this.streams.get(streamId)?.bytes ?? 0;
    this.streams.delete(streamId);
  }

  /** One error for what is not there and what is not theirs: nobody learns which ids exist. */
  private require(streamId: string, owner: StreamOwner): KeptStream {
    this.dropExpired();
    const stream = this.streams.get(streamId);
    if (stream?.owner.organisationId !== owner.organisationId || stream.owner.userId !== owner.userId)
      throw streamStoreErrors.INFERENCE_STREAM_GONE();
    return stream;
  }
}

function nextSequence(stream: KeptStream): number {
  return stream.firstSequence + stream.events.length;
}

function wake(stream: KeptStream): void {
  const waiting = [...stream.waiting];
  stream.waiting.clear();
  for (const goOn of waiting) goOn();
}

function changeOf(stream: KeptStream, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const goOn = (): void => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    const leave = (): void => {
      stream.waiting.delete(goOn);
      reject(signal.reason as Error);
    };
    stream.waiting.add(goOn);
    signal.addEventListener('abort', leave, { once: true });
  });
}
