import { computed, signal } from '@angular/core';
import { problemFrom, type GenerationMark, type Problem } from '@trivium/web/kit';
import type { AnswerCitation, AnswerEvent, AnswerRequest } from './answer-stream.service';

export interface ChatMessage<Answer = unknown> {
  readonly id: number;
  readonly role: 'person' | 'assistant';
  readonly text: string;
  /** `stopped`: the person stopped it; `failed`: `problem` says why; the text that arrived stays in both cases. */
  readonly state: 'complete' | 'streaming' | 'stopped' | 'failed';
  readonly citations: readonly AnswerCitation[];
  readonly generation?: GenerationMark;
  readonly problem?: Problem;
  /** The whole answer as the API gave it, for the app's own renderers. */
  readonly answer?: Answer;
}

/** What the chat reads from a finished answer; the API's final text replaces the streamed one, because it was checked and perhaps repaired. */
export interface ChatAnswer {
  readonly conversationId?: string;
  readonly answer?: string;
  readonly citations?: readonly AnswerCitation[];
  readonly generation?: GenerationMark;
}

export interface ChatSessionOptions<Answer extends ChatAnswer> {
  /** The streaming call, usually `AnswerStreamClient.ask` bound to the app's address. */
  readonly ask: (
    question: string,
    conversationId: string | undefined,
    signal: AbortSignal,
  ) => AsyncIterable<AnswerEvent<AnswerCitation, Answer>>;
  readonly onAnswered?: (answer: Answer) => void;
}

/** Reads problems out of an interrupted stream: it ended without `done`. */
export const INTERRUPTED = 'STREAM_INTERRUPTED';

/** One conversation: its messages, the answer being written, stop and retry. */
export class ChatSession<Answer extends ChatAnswer = ChatAnswer> {
  private readonly held = signal<readonly ChatMessage<Answer>[]>([]);
  private abort: AbortController | undefined;
  private nextId = 1;

  readonly messages = this.held.asReadonly();
  readonly conversationId = signal<string | undefined>(undefined);
  readonly isStreaming = computed(() => this.held().at(-1)?.state === 'streaming');

  constructor(private readonly options: ChatSessionOptions<Answer>) {}

  /** Shows an earlier conversation, or an empty one; an answer being written is stopped. */
  resume(conversationId: string | undefined, messages: readonly Omit<ChatMessage<Answer>, 'id'>[] = []): void {
    this.stop();
    this.conversationId.set(conversationId);
    this.held.set(messages.map((message) => ({ ...message, id: this.nextId++ })));
  }

  /** Asks; ignored while an answer is being written or when there is nothing to ask. */
  async send(question: string): Promise<void> {
    const text = question.trim();
    if (text === '' || this.isStreaming()) return;
    this.held.update((all) => [...all, this.message('person', text, 'complete')]);
    await this.answer(text);
  }

  /** Asks the last question again, in the place of the last answer. */
  async retry(): Promise<void> {
    if (this.isStreaming()) return;
    const question = this.held().findLast((message) => message.role === 'person');
    if (!question) return;
    this.held.update((all) => (all.at(-1)?.role === 'assistant' ? all.slice(0, -1) : all));
    await this.answer(question.text);
  }

  /** Stops the answer being written; what has arrived stays. */
  stop(): void {
    this.abort?.abort();
  }

  private async answer(question: string): Promise<void> {
    const abort = (this.abort = new AbortController());
    const draft = this.message('assistant', '', 'streaming');
    const change = (edit: Partial<ChatMessage<Answer>>): void =>
      this.held.update((all) => all.map((message) => (message.id === draft.id ? { ...message, ...edit } : message)));
    this.held.update((all) => [...all, draft]);
    let text = '';
    let isDone = false;
    try {
      for await (const event of this.options.ask(question, this.conversationId(), abort.signal)) {
        if (abort.signal.aborted) break;
        if (event.kind === 'token') change({ text: (text += event.text) });
        else if (event.kind === 'citation') change({ citations: [...(this.find(draft.id)?.citations ?? []), event.citation] });
        else if (event.kind === 'error') return change({ state: 'failed', problem: event.problem });
        else if (event.kind === 'meta') this.take(event.meta['conversationId']);
        else if (event.kind === 'done') {
          isDone = true;
          const { answer } = event;
          this.take(answer.conversationId);
          const citations = answer.citations ?? this.find(draft.id)?.citations ?? [];
          change({ state: 'complete', text: answer.answer ?? text, citations, generation: answer.generation, answer });
          this.options.onAnswered?.(answer);
        }
      }
      if (abort.signal.aborted) change({ state: 'stopped' });
      else if (!isDone) change({ state: 'failed', problem: { status: 0, code: INTERRUPTED, title: '', detail: '', errors: [] } });
    } catch (error) {
      change(abort.signal.aborted ? { state: 'stopped' } : { state: 'failed', problem: problemFrom(error) });
    }
  }

  private take(conversationId: unknown): void {
    if (typeof conversationId === 'string') this.conversationId.set(conversationId);
  }

  private find(id: number): ChatMessage<Answer> | undefined {
    return this.held().find((message) => message.id === id);
  }

  private message(role: ChatMessage['role'], text: string, state: ChatMessage['state']): ChatMessage<Answer> {
    return { id: this.nextId++, role, text, state, citations: [] };
  }
}

/** Binds a stream client and an address: `askAt(client, (question, conversationId) => ({ url, body }))`. */
export function askAt<Answer extends ChatAnswer>(
  client: { ask<C extends AnswerCitation, A>(request: AnswerRequest): AsyncIterable<AnswerEvent<C, A>> },
  request: (question: string, conversationId: string | undefined) => Omit<AnswerRequest, 'signal'>,
): ChatSessionOptions<Answer>['ask'] {
  return (question, conversationId, signal) => client.ask<AnswerCitation, Answer>({ ...request(question, conversationId), signal });
}
