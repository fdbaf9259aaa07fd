import type { ChatStreamEvent } from '@trivium/ai/inference/protocol';
import type { CallRecord } from './call-record';

/** One call: its events, to be read once, and what is to be kept of how it went. Nothing is sent before the first read. */
export interface ChatCall extends AsyncIterable<ChatStreamEvent> {
  readonly id: string;
  /** What has happened so far; complete once the stream has ended. */
  readonly record: CallRecord;
  /** The same events, those together that came together; for who passes them on, and would pay for each hand-over. */
  together(): AsyncIterableIterator<readonly ChatStreamEvent[]>;
  /** Stops every attempt that runs; a read under way fails with INFERENCE_CANCELLED. */
  cancel(): void;
}

export interface ChatCallParts {
  readonly id: string;
  /** The events themselves; called once. */
  events(): AsyncGenerator<readonly ChatStreamEvent[]>;
  record(): CallRecord;
  cancel(): void;
}

/** A call that stops at once when its reader leaves, also in the middle of a read: a generator alone would wait for the next event first. */
export function chatCallOf({ id, events, record, cancel }: ChatCallParts): ChatCall {
  let hasReader = false;
  const together = (): AsyncIterableIterator<readonly ChatStreamEvent[]> => {
    if (hasReader) throw new Error('A call is read once; keep its events to read them again.');
    hasReader = true;
    const generator = events();
    return {
      next: () => generator.next(),
      return: () => {
        cancel();
        return generator.return(undefined);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
  return {
    id,
    cancel,
    together,
    get record() {
      return record();
    },
    [Symbol.asyncIterator]: () => oneByOne(together()),
  };
}

/** For one read at a time, as `for await` reads. */
function oneByOne<Event>(source: AsyncIterator<readonly Event[]>): AsyncIterator<Event> {
  let current: readonly Event[] = [];
  let position = 0;
  return {
    async next() {
      while (position >= current.length) {
        const { done, value } = await source.next();
        if (done === true) return { done, value: undefined };
        current = value;
        position = 0;
      }
      return { done: false, value: current[position++] as Event };
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}
