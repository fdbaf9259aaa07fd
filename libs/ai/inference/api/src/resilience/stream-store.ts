import type { ChatStreamEvent, NumberedChatEvent } from '@trivium/ai/inference/protocol';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';

/** Whose answer it is; nobody else reads it. */
export interface StreamOwner {
  readonly organisationId: OrganisationId;
  readonly userId: UserId;
}

export interface StreamWriter {
  /** Adds the next event, with the next sequence number, from 0. Never fails for want of room: the oldest events give way. */
  append(event: ChatStreamEvent): Promise<void>;
  /** Nothing follows. Readers end once they have read all. */
  end(): Promise<void>;
}

export interface StreamReading {
  readonly owner: StreamOwner;
  /** The last event that the reader has; undefined for all of them. */
  readonly lastSequence: number | undefined;
  readonly signal: AbortSignal;
}

/** Keeps the events of running and lately finished answers, so that a reader who comes back loses none and sees none twice. */
export interface StreamStore {
  /** @throws Error when the id is in use: ids are drawn, never given by readers */
  open(streamId: string, owner: StreamOwner): Promise<StreamWriter>;

  /**
   * The events after `lastSequence`: those that are there at once, the others as they come.
   *
   * @throws AppError INFERENCE_STREAM_GONE when the stream is unknown, expired or somebody else's, when an event in between has given way, or when the number is of no
   * event; the reason of `signal`
   */
  read(streamId: string, reading: StreamReading): AsyncIterable<NumberedChatEvent>;
}
