import { Injectable, inject } from '@angular/core';
import type { DataClass, EndpointPlace, FinishReason, ParameterName, Thinking, Usage } from '@trivium/ai/inference/protocol';
import { EventStreamClient, readWriting, type WritingEvent } from '@trivium/web/kit';

export interface TrialQuestion {
  readonly prompt: string;
  readonly dataClass: DataClass;
  readonly maxTokens: number;
  readonly temperature?: number;
  readonly thinking?: Thinking;
}

export interface TrialStart {
  readonly endpoint: string;
  readonly model: string;
  readonly place: EndpointPlace;
  /** Asked for, and left out: the model would ignore or refuse them. */
  readonly unsentParameters: readonly ParameterName[];
}

export interface TrialEnd {
  readonly finishReason: FinishReason;
  readonly usage: Usage | null;
  readonly isUsageEstimated: boolean;
  readonly costMicroUsd: number | null;
  readonly firstTokenMs: number | null;
  readonly durationMs: number;
  readonly tokensPerSecond: number | null;
}

export type TrialEvent = WritingEvent<TrialStart, TrialEnd>;

export interface TrialCall {
  readonly endpointId: string;
  readonly question: TrialQuestion;
  readonly signal: AbortSignal;
}

/** Asks one endpoint alone and gives what it writes, piece by piece. */
@Injectable({ providedIn: 'root' })
export class TrialClient {
  private readonly streams = inject(EventStreamClient);

  /** Throws ProblemError for a refusal, also for one in the middle of the stream. Events of a later server version are passed over. */
  ask({ endpointId, question, signal }: TrialCall): AsyncGenerator<TrialEvent> {
    const url = `/api/inference/models/${encodeURIComponent(endpointId)}/try`;
    return readWriting(this.streams.open({ url, method: 'POST', body: question, signal }));
  }
}
