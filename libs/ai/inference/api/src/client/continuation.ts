import { type ChatRequest, type ChatResult, estimateTokens, isContinuable } from '@trivium/ai/inference/protocol';
import type { ChatEvent } from '../engines/chat-engine';

/** An answer that broke off and is gone on with by another engine, so that the reader has each word once. */
export class Continuation {
  /** White space at the end of what the reader has: it is not sent, since chat templates cut it off and models begin their words with it. */
  private space: string;

  private constructor(
    private readonly begun: string,
    private readonly soFar: Pick<ChatResult, 'text' | 'reasoning'>,
  ) {
    this.space = soFar.text.slice(begun.length);
  }

  /** Undefined where nothing can be gone on with: no text yet, a tool call that was cut off, JSON. */
  static of(request: ChatRequest, soFar: Pick<ChatResult, 'text' | 'reasoning' | 'toolCalls'>): Continuation | undefined {
    const begun = soFar.text.trimEnd();
    return begun === '' || soFar.toolCalls.length > 0 || !isContinuable(request) ? undefined : new Continuation(begun, soFar);
  }

  /** What the next engine is asked: it has thought, since it speaks, and part of its room is used. */
  requestFor(request: ChatRequest, model: string): ChatRequest {
    const { begun, soFar } = this;
    const usedTokens = estimateTokens(soFar.text) + estimateTokens(soFar.reasoning);
    return {
      ...request,
      model,
      thinking: 'off',
      messages: [...request.messages, { role: 'assistant', content: begun }],
      ...(request.maxTokens === undefined ? {} : { maxTokens: Math.max(1, request.maxTokens - usedTokens) }),
    };
  }

  /** What of an engine's events goes on to the reader. A thought about words that are already there is none of theirs. */
  told(together: readonly ChatEvent[]): readonly ChatEvent[] {
    const told: ChatEvent[] = [];
    for (const event of together) {
      if (event.type === 'reasoning') continue;
      const delta = event.type === 'text' ? this.newPartOf(event.delta) : undefined;
      if (delta === undefined) told.push(event);
      else if (delta !== '') told.push({ type: 'text', delta });
    }
    return told;
  }

  private newPartOf(delta: string): string {
    let known = 0;
    while (known < delta.length && known < this.space.length && delta[known] === this.space[known]) known++;
    // Once anything else has come, all that follows is new.
    this.space = known === delta.length ? this.space.slice(known) : '';
    return delta.slice(known);
  }
}
