import type { StreamEvent } from '../http/event-stream';
import { ProblemError, problemFromBody } from '../http/problem';

/** What a model writes, piece by piece: who begins, what it thinks and says, and how it ended. */
export type WritingEvent<Start, End> =
  | { readonly type: 'start'; readonly start: Start }
  | { readonly type: 'reasoning' | 'text'; readonly delta: string }
  | { readonly type: 'end'; readonly end: End };

/** Throws ProblemError for a refusal, also for one in the middle of the stream. Events of a later server version are passed over. */
export async function* readWriting<Start, End>(events: AsyncIterable<StreamEvent>): AsyncGenerator<WritingEvent<Start, End>> {
  for await (const { event, data } of events) {
    switch (event) {
      case 'start':
        yield { type: 'start', start: JSON.parse(data) as Start };
        break;
      case 'reasoning':
      case 'text':
        yield { type: event, delta: (JSON.parse(data) as { readonly delta: string }).delta };
        break;
      case 'end':
        yield { type: 'end', end: JSON.parse(data) as End };
        break;
      case 'error':
        throw new ProblemError(problemFromBody(0, data));
    }
  }
}
