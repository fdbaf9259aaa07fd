import { type ChatRequest, estimatePromptTokens, estimateTokens, type Usage } from '@trivium/ai/inference/protocol';
import type { ChatEvent } from '../engines/chat-engine';

/** Errors after which a provider may charge for the tokens it has read and written; before all others nothing was computed. */
const CHARGEABLE: ReadonlySet<string> = new Set([
  'answered',
  'INFERENCE_DEADLINE_PASSED',
  'INFERENCE_STREAM_IDLE',
  'INFERENCE_STREAM_BROKEN',
  'INFERENCE_ANSWER_TOO_LARGE',
  'INFERENCE_ANSWER_BLANK',
  'INFERENCE_ANSWER_NOT_JSON',
  'INFERENCE_ANSWER_UNREADABLE',
  'INFERENCE_CANCELLED',
]);

/** Counts what one attempt has used, as told by the engine or else as its texts suggest. */
export class AttemptUsage {
  private told: Usage | undefined;
  private written = '';
  private thought = '';
  private hasBegun = false;

  constructor(private readonly request: ChatRequest) {}

  add(event: ChatEvent): void {
    if (event.type === 'usage') this.told = event.usage;
    else if (event.type !== 'meta') this.hasBegun = true;
    if (event.type === 'text') this.written += event.delta;
    if (event.type === 'reasoning') this.thought += event.delta;
    if (event.type === 'tool-call') this.written += `${event.name ?? ''}${event.argumentsDelta ?? ''}`;
  }

  /** Whether an attempt that ended so may be charged for. */
  mayCost(code: string): boolean {
    return this.told !== undefined || this.hasBegun || CHARGEABLE.has(code);
  }

  result(): { readonly usage: Usage; readonly isUsageEstimated: boolean } {
    if (this.told !== undefined) return { usage: this.told, isUsageEstimated: false };
    const promptTokens = estimatePromptTokens(this.request);
    const reasoningTokens = estimateTokens(this.thought);
    const completionTokens = reasoningTokens + estimateTokens(this.written);
    return {
      usage: { promptTokens, cacheHitTokens: 0, cacheMissTokens: promptTokens, completionTokens, reasoningTokens },
      isUsageEstimated: true,
    };
  }
}
