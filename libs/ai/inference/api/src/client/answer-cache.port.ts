import type { ChatRequest, ChatResult } from '@trivium/ai/inference/protocol';
import type { OrganisationId } from '@trivium/shared/kernel';

/** All that tells one answer from another. */
export interface CacheQuestion {
  readonly organisationId: OrganisationId;
  readonly template: { readonly id: string; readonly version: string } | undefined;
  /** The engine that would answer, or did. */
  readonly endpointId: string;
  readonly model: string;
  /** With its data class; never a restricted one. */
  readonly request: ChatRequest;
}

/** Earlier answers to exactly equal requests of the same organisation. */
export interface AnswerCache {
  find(question: CacheQuestion): Promise<ChatResult | undefined>;
  /** Takes complete answers only. */
  keep(question: CacheQuestion, answer: ChatResult): Promise<void>;
}
