import { InjectionToken, signal } from '@angular/core';
import { UuidV7Source, type IdSource } from '@trivium/shared/kernel';
import { ChatSession, type AnswerCitation, type AnswerEvent, type AnswerRequest } from '@trivium/web/chat';
import type { AskResponse, ConversationDetailResponse } from '@trivium/education/api-client';

/** Ids of requests, by which the server knows a repeated question. `getRandomValues` works on insecure origins too, `randomUUID` does not. */
export const REQUEST_IDS = new InjectionToken<IdSource>('trivium.tutor.request-ids', {
  providedIn: 'root',
  factory: () =>
    new UuidV7Source(
      () => new Date().getTime(),
      (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
    ),
});

export interface TutorChatOptions {
  readonly stream: { ask<C extends AnswerCitation, A>(request: AnswerRequest): AsyncIterable<AnswerEvent<C, A>> };
  readonly ids: IdSource;
  /** Address of the course's answer stream, read at each question. */
  readonly url: () => string;
  /** The first answer of a new conversation has begun to arrive, so the server keeps the conversation under this id. */
  readonly onStarted: (conversationId: string) => void;
  readonly onAnswered: (answer: AskResponse) => void;
}

/**
 * The tutor's side of a chat: which conversation the server really holds, and one request id per question.
 *
 * The server stores question and answer together before the first word is sent. So a conversation exists from the first word on, not from the
 * `meta` event on, which names it before it is stored; and a question repeated after a broken line is sent with the id and the conversation
 * of its first try, which gives the stored answer, or stores it once.
 */
export class TutorChat {
  /** Id of the conversation that the server holds; undefined while nothing was answered. */
  readonly conversationId = signal<string | undefined>(undefined);
  readonly session: ChatSession<AskResponse>;
  private request: { readonly messageId: number | undefined; readonly requestId: string; readonly conversationId?: string } | undefined;

  constructor(private readonly options: TutorChatOptions) {
    this.session = new ChatSession<AskResponse>({
      ask: (question, _named, signal) => this.ask(question, signal),
      onAnswered: (answer) => options.onAnswered(answer),
    });
  }

  /** Shows a conversation that the server gave, or an empty one. */
  show(conversation?: ConversationDetailResponse): void {
    this.request = undefined;
    this.conversationId.set(conversation?.id);
    this.session.resume(
      conversation?.id,
      conversation?.messages.map(({ role, text, answer }) => ({
        role: role === 'student' ? ('person' as const) : ('assistant' as const),
        text,
        state: 'complete' as const,
        citations: answer?.citations ?? [],
        ...(answer ? { answer, generation: answer.generation } : {}),
      })),
    );
  }

  private async *ask(question: string, signal: AbortSignal): AsyncGenerator<AnswerEvent<AnswerCitation, AskResponse>> {
    const messageId = this.session.messages().findLast(({ role }) => role === 'person')?.id;
    // A new question has a new message; a retry asks the old message again.
    if (this.request === undefined || this.request.messageId !== messageId)
      this.request = { messageId, requestId: this.options.ids.next(), conversationId: this.conversationId() };
    const { requestId, conversationId } = this.request;
    let named: string | undefined;
    const body = { question, requestId, ...(conversationId === undefined ? {} : { conversationId }) };
    for await (const event of this.options.stream.ask<AnswerCitation, AskResponse>({ url: this.options.url(), body, signal })) {
      if (signal.aborted) return;
      if (event.kind === 'meta' && typeof event.meta['conversationId'] === 'string') named = event.meta['conversationId'];
      if (event.kind === 'token') this.hold(named);
      if (event.kind === 'done') this.hold(event.answer.conversationId);
      yield event;
    }
  }

  private hold(conversationId: string | undefined): void {
    if (conversationId === undefined || conversationId === this.conversationId()) return;
    this.conversationId.set(conversationId);
    this.options.onStarted(conversationId);
  }
}
