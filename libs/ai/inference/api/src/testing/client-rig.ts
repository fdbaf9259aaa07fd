import { type ChatRequest, type ChatRequestInput, chatRequestSchema, type ChatStreamEvent } from '@trivium/ai/inference/protocol';
import type { Id, IdSource, OrganisationId, UserId } from '@trivium/shared/kernel';
import type { CallContext } from '../client/call-context';
import { InferenceClient, type InferenceClientOptions } from '../client/inference-client';
import type { InferenceObservation } from '../client/inference-observer.port';
import type { ChatEngine } from '../engines/chat-engine';
import { MemoryLedger } from './memory-ledger';
import { VirtualTiming } from './virtual-timing';

/** Ids that count: `id-1`, `id-2`. */
export class CountingIds implements IdSource {
  private count = 0;

  next<Kind extends string>(): Id<Kind> {
    return `id-${++this.count}` as Id<Kind>;
  }
}

export interface ClientRig {
  readonly client: InferenceClient;
  readonly timing: VirtualTiming;
  readonly ledger: MemoryLedger;
  readonly observed: InferenceObservation[];
}

export interface ClientRigOptions extends Partial<Omit<InferenceClientOptions, 'modelsOf' | 'timing' | 'ledger' | 'observer' | 'ids'>> {
  readonly timing?: VirtualTiming;
  readonly ledger?: MemoryLedger;
  /** Yes unless told. */
  readonly isCloudAllowed?: boolean;
}

/** A client over given engines, in time that passes only when told. */
export function clientOver(engines: readonly ChatEngine[], options: ClientRigOptions = {}): ClientRig {
  const { timing = new VirtualTiming(), ledger = new MemoryLedger(), isCloudAllowed = true, ...rest } = options;
  const observed: InferenceObservation[] = [];
  const observer = { observe: (observation: InferenceObservation) => void observed.push(observation) };
  return {
    client: new InferenceClient({
      ...rest,
      modelsOf: () => ({ engines, isCloudAllowed }),
      timing,
      ledger,
      observer,
      ids: new CountingIds(),
    }),
    timing,
    ledger,
    observed,
  };
}

export function chatRequest(change: Partial<ChatRequestInput> = {}): ChatRequest {
  return chatRequestSchema.parse({ model: 'auto', messages: [{ role: 'user', content: 'Hello' }], dataClass: 'public', ...change });
}

export function callContext(change: Partial<CallContext> = {}): CallContext {
  return { organisationId: 'organisation-1' as OrganisationId, userId: 'user-1' as UserId, purpose: 'test', ...change };
}

/** What a reader sees of a stream: its events, and the code of the error that ended it. */
export async function readAll(
  events: AsyncIterable<ChatStreamEvent>,
): Promise<{ readonly events: ChatStreamEvent[]; readonly code: string }> {
  const seen: ChatStreamEvent[] = [];
  try {
    for await (const event of events) seen.push(event);
    return { events: seen, code: 'answered' };
  } catch (error) {
    return { events: seen, code: error instanceof Error && 'code' in error ? String(error.code) : 'untyped' };
  }
}
