import { Injectable, inject } from '@angular/core';
import type { DataClass, EndpointPlace, FinishReason, ParameterName } from '@trivium/ai/inference/protocol';
import { EventStreamClient, readWriting, type WritingEvent } from '@trivium/web/kit';
import { pathOf, type PromptExample } from './prompts-client';

export interface RunQuestion extends PromptExample {
  /** An endpoint; `auto` leaves the choice to the program. */
  readonly model: string;
  /** Raises the template’s own class. */
  readonly dataClass: DataClass;
}

export interface RunStart {
  readonly endpoint: string;
  readonly model: string;
  readonly place: EndpointPlace;
  /** Another model begins anew: what came before is void. */
  readonly isRestart: boolean;
  /** Another model goes on where the last one broke off: what came before stays. */
  readonly isContinuation: boolean;
  readonly unsentParameters: readonly ParameterName[];
}

export interface RunEnd {
  readonly version: string;
  readonly text: string;
  readonly leaksInstructions: boolean;
  /** Null for a template of plain text. */
  readonly output: 'not-json' | 'does-not-fit' | 'fits' | null;
  readonly answeredBy: { readonly endpoint: string; readonly model: string; readonly place: EndpointPlace } | null;
  readonly dataClass: DataClass;
  readonly finishReason: FinishReason | 'missing';
  readonly promptTokens: number;
  readonly completionTokens: number | null;
  readonly cacheHitTokens: number | null;
  readonly costMicroUsd: number | null;
}

export type RunEvent = WritingEvent<RunStart, RunEnd>;

export interface RunCall {
  readonly id: string;
  readonly question: RunQuestion;
  readonly signal: AbortSignal;
}

/** Sends a prompt with an example to a model and gives what it writes, piece by piece. */
@Injectable({ providedIn: 'root' })
export class RunsClient {
  private readonly streams = inject(EventStreamClient);

  /** Throws ProblemError for a refusal, also for one in the middle of the stream. Events of a later server version are passed over. */
  run({ id, question, signal }: RunCall): AsyncGenerator<RunEvent> {
    return readWriting(this.streams.open({ url: `${pathOf(id)}/run`, method: 'POST', body: question, signal }));
  }
}
