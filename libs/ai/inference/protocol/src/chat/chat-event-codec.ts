import { inferenceErrors } from '../inference.errors';
import type { SseItem } from '../sse/sse-decoder';
import { encodeSseEvent } from '../sse/sse-encoder';
import { type ChatStreamEvent, chatStreamEventSchema } from './stream-event';

/** An event with its place in the stream. A reader that comes back names the last one it has; none is then lost or doubled. */
export interface NumberedChatEvent {
  /** 0, 1, 2 … within one call. */
  readonly sequence: number;
  readonly event: ChatStreamEvent;
}

/** An event as this suite's own streams send it: its type as the event's name, its sequence as the id. */
export function encodeChatEvent({ sequence, event }: NumberedChatEvent): string {
  return encodeSseEvent({ event: event.type, id: String(sequence), data: JSON.stringify(event) });
}

/**
 * Reads an event that `encodeChatEvent` wrote.
 *
 * @throws AppError INFERENCE_STREAM_BROKEN for anything else
 */
export function decodeChatEvent({
  data,
  lastEventId,
}: Pick<Extract<SseItem, { type: 'event' }>, 'data' | 'lastEventId'>): NumberedChatEvent {
  if (!/^\d{1,15}$/.test(lastEventId)) throw inferenceErrors.INFERENCE_STREAM_BROKEN();
  try {
    return { sequence: Number(lastEventId), event: chatStreamEventSchema.parse(JSON.parse(data)) };
  } catch (cause) {
    throw inferenceErrors.INFERENCE_STREAM_BROKEN({}, { cause });
  }
}
