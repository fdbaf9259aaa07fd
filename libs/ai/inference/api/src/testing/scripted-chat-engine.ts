import type { ChatRequest, DataClass, EndpointPlace } from '@trivium/ai/inference/protocol';
import type { AppError } from '@trivium/shared/kernel';
import type { ChatEngine, ChatEvent, ChatEvents, EngineCapabilities } from '../engines/chat-engine';
import type { Timing } from '../resilience/timing';

/** One thing that an engine does: send an event, or several at once, take its time, fail, or fall silent until it is told to stop. */
export type ScriptStep =
  | ChatEvent
  | { readonly type: 'together'; readonly events: ChatEvents }
  | { readonly type: 'wait'; readonly durationMs: number }
  | { readonly type: 'fail'; readonly error: AppError | Error }
  | { readonly type: 'stall' };

export interface ScriptedChatEngineOptions {
  readonly timing: Timing;
  /** What the engine does with its n-th request, from 0. */
  readonly script: (call: number, request: ChatRequest) => readonly ScriptStep[];
  readonly endpointId?: string;
  readonly model?: string;
  readonly place?: EndpointPlace;
  readonly maxDataClass?: DataClass;
  readonly isOnThisMachine?: boolean;
  readonly capabilities?: Partial<EngineCapabilities>;
}

const UNKNOWN_CAPABILITIES: EngineCapabilities = {
  tools: 'unknown',
  json: 'unknown',
  jsonSchema: 'unknown',
  images: 'unknown',
  reasoning: 'unknown',
  contextTokens: 'unknown',
  maxOutputTokens: 'unknown',
  continuation: 'unknown',
  modes: [],
  registryEntry: undefined,
};

/** A chat engine that follows a script and remembers what reached it. */
export class ScriptedChatEngine implements ChatEngine {
  readonly endpointId: string;
  readonly model: string;
  readonly place: EndpointPlace;
  readonly maxDataClass: DataClass;
  readonly isOnThisMachine: boolean;
  /** Every request that reached the engine. */
  readonly received: ChatRequest[] = [];
  /** When each aborted attempt heard of it, by the monotonic clock. */
  readonly abortedAtMs: number[] = [];
  running = 0;
  mostRunning = 0;

  constructor(private readonly options: ScriptedChatEngineOptions) {
    this.endpointId = options.endpointId ?? 'scripted';
    this.model = options.model ?? 'scripted-model';
    this.place = options.place ?? 'cloud';
    this.maxDataClass = options.maxDataClass ?? 'confidential';
    this.isOnThisMachine = options.isOnThisMachine ?? false;
  }

  capabilities(): EngineCapabilities {
    return { ...UNKNOWN_CAPABILITIES, ...this.options.capabilities };
  }

  async *stream(request: ChatRequest, { signal }: { readonly signal: AbortSignal }): AsyncIterable<ChatEvents> {
    const steps = this.options.script(this.received.length, request);
    this.received.push(request);
    this.running++;
    this.mostRunning = Math.max(this.mostRunning, this.running);
    const heard = (): void => void this.abortedAtMs.push(this.options.timing.monotonicMs());
    signal.addEventListener('abort', heard, { once: true });
    try {
      yield [this.meta()];
      for (const step of steps) {
        signal.throwIfAborted();
        if (step.type === 'fail') throw step.error;
        if (step.type === 'wait') await this.options.timing.wait(step.durationMs, signal);
        else if (step.type === 'stall') await untilAborted(signal);
        else if (step.type === 'together') yield step.events;
        else yield [step];
      }
    } finally {
      signal.removeEventListener('abort', heard);
      this.running--;
    }
  }

  private meta(): ChatEvent {
    const { endpointId: endpoint, model, place } = this;
    const engine = place === 'cloud' ? 'cloud' : 'local';
    return { type: 'meta', callId: 'unset', attempt: 'first', engine, endpoint, model, place, unsentParameters: [] };
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** The script of an ordinary answer. */
export function answering(text: string): readonly ScriptStep[] {
  const usage = { promptTokens: 10, cacheHitTokens: 0, cacheMissTokens: 10, completionTokens: text.length, reasoningTokens: 0 };
  return [
    ...Array.from(text, (delta): ScriptStep => ({ type: 'text', delta })),
    { type: 'usage', usage },
    { type: 'finish', reason: 'stop' },
  ];
}
