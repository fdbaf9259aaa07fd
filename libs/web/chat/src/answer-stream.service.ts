import { Injectable, inject } from '@angular/core';
import { EventStreamClient, problemFromBody, type Problem } from '@trivium/web/kit';

/** A source that an answer names. Apps may carry more fields; these are what the chat itself reads. */
export interface AnswerCitation {
  /** The number by which the text refers to it: `[1]`. */
  readonly n: number;
  readonly passageId?: string;
  readonly section?: string;
  readonly page?: number | null;
  readonly quote?: string;
}

export type AnswerEvent<Citation extends AnswerCitation, Answer> =
  | { readonly kind: 'meta'; readonly meta: Readonly<Record<string, unknown>> }
  | { readonly kind: 'token'; readonly text: string }
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'error'; readonly problem: Problem };

export interface AnswerRequest {
  readonly url: string;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** Posts a question and reads the answer as it is written: events `meta`, `token`, `citation`, `done`, `error`. */
@Injectable({ providedIn: 'root' })
export class AnswerStreamClient {
  private readonly streams = inject(EventStreamClient);

  /** Ends after `done` or `error`. Throws ProblemError when the server refuses, the fetch error when the line breaks. */
  async *ask<Citation extends AnswerCitation, Answer>(request: AnswerRequest): AsyncGenerator<AnswerEvent<Citation, Answer>> {
    for await (const { event, data } of this.streams.open({ ...request, method: 'POST' })) {
      const value = parse(data);
      if (event === 'token') yield { kind: 'token', text: tokenText(value, data) };
      else if (event === 'citation') yield { kind: 'citation', citation: value as Citation };
      else if (event === 'meta') yield { kind: 'meta', meta: (value ?? {}) as Readonly<Record<string, unknown>> };
      else if (event === 'done') return yield { kind: 'done', answer: value as Answer };
      else if (event === 'error') return yield { kind: 'error', problem: problemFromBody(statusOf(value), value) };
    }
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    // A token may be sent as bare text; the caller then takes the data as it is.
    return undefined;
  }
}

function tokenText(value: unknown, data: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const text = record['text'] ?? record['token'] ?? '';
    return typeof text === 'string' ? text : '';
  }
  return data;
}

function statusOf(value: unknown): number {
  const status = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)['status'] : undefined;
  return typeof status === 'number' ? status : 500;
}
