import type { ChatMessage } from '@trivium/ai/inference/protocol';

/** One piece of what the runtime writes. */
export interface EdgePiece {
  readonly text: string;
  readonly finish: string | null;
  readonly usage: { readonly promptTokens: number; readonly completionTokens: number } | undefined;
}

/** What the file says of the model. */
export interface EdgeModelFacts {
  readonly name: string;
  readonly architecture: string;
  readonly contextTokens: number;
  /** Of a mixture of experts: how many there are, and how many each token visits. */
  readonly experts?: { readonly total: number; readonly used: number };
  readonly hasChatTemplate: boolean;
}

export interface EdgeAsk {
  readonly messages: readonly ChatMessage[];
  readonly maxTokens: number;
  readonly temperature?: number;
  readonly signal: AbortSignal;
}

/** A model that is loaded into this page. One question at a time. */
export interface EdgeModel {
  readonly facts: EdgeModelFacts;
  ask(ask: EdgeAsk): AsyncIterable<EdgePiece>;
  /** Frees its memory. */
  close(): Promise<void>;
}

/** Loads a GGUF that the person chose from their own disk; nothing is fetched from elsewhere. */
export interface EdgeRuntime {
  load(file: File, options: { readonly contextTokens: number; readonly signal: AbortSignal }): Promise<EdgeModel>;
}
