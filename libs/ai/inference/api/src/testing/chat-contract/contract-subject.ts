import { assembleChat, type ChatRequest, type ChatResult, type DataClass, type ModelEntry } from '@trivium/ai/inference/protocol';
import type { ChatEngine, ChatEvent, ChatEvents, EngineMetaEvent } from '../../engines/chat-engine';
import type { Timers } from '../../engines/timers';
import type { HeardBody, TurnScript } from '../chat-script';

/** What a case wants of an engine. */
export interface ContractSetup {
  /** What the model says; engines whose model has a mind of its own pass it over. */
  readonly script?: TurnScript;
  /** `confidential` unless told. */
  readonly maxDataClass?: DataClass;
  readonly timers?: Timers;
  /** A name that the engine's place serves, once served, or never did. */
  readonly modelName?: 'usual' | 'retired' | 'unknown';
}

/** An engine under test with a view behind it. */
export interface ContractSubject {
  readonly engine: ChatEngine;
  /** Whether the model says what the script tells it. */
  readonly isScripted: boolean;
  /** Whether another client stands between engine and model: it names readers anew, and takes an answer that is of no use for a failure of its own. */
  readonly isRelayed?: boolean;
  /** What the model's server heard last; undefined when it heard nothing, or when there is no server. */
  heard(): HeardBody | undefined;
  /** The moment, by `performance.now()`, at which the upstream next sees that nobody listens any more. */
  nextHangUp(): Promise<number>;
  close(): Promise<void>;
}

export type OpenContractSubject = (setup?: ContractSetup) => Promise<ContractSubject>;

/** A request with what every request needs. */
export function requestOf(more: Partial<ChatRequest> = {}): ChatRequest {
  return {
    model: 'whatever the engine has',
    messages: [{ role: 'user', content: 'What is a mixture of experts?' }],
    dataClass: 'internal',
    isCacheable: false,
    ...more,
  };
}

/** What a stream made, and the error that ended it. */
export interface Outcome {
  readonly events: readonly ChatEvent[];
  readonly result: ChatResult;
  readonly meta: EngineMetaEvent | undefined;
  /** Code of the AppError, the error itself when it is none, `OK` without one. */
  readonly code: unknown;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Told of each event as it comes. */
  readonly onEvent?: (event: ChatEvent) => void;
}

/** Events one by one. */
export async function* eventsOf(stream: AsyncIterable<ChatEvents>): AsyncGenerator<ChatEvent> {
  for await (const together of stream) yield* together;
}

/** Asks an engine and never throws. */
export async function outcomeOf(
  engine: Pick<ChatEngine, 'stream'>,
  request: ChatRequest,
  { signal = new AbortController().signal, onEvent = () => undefined }: AskOptions = {},
): Promise<Outcome> {
  const events: ChatEvent[] = [];
  let code: unknown = 'OK';
  try {
    for await (const event of eventsOf(engine.stream(request, { signal }))) {
      events.push(event);
      onEvent(event);
    }
  } catch (error) {
    code = error instanceof Error && 'code' in error ? error.code : error;
  }
  const meta = events.find((event) => event.type === 'meta');
  return { events, result: assembleChat(events), meta, code };
}

/** A subject that is closed once `work` is done. */
export async function withSubject<Value>(
  open: OpenContractSubject,
  setup: ContractSetup,
  work: (subject: ContractSubject) => Promise<Value>,
): Promise<Value> {
  const subject = await open(setup);
  try {
    return await work(subject);
  } finally {
    await subject.close();
  }
}

/** Asks a new subject once. */
export async function askOnce(
  open: OpenContractSubject,
  { setup = {}, request = {} }: { readonly setup?: ContractSetup; readonly request?: Partial<ChatRequest> },
): Promise<Outcome & { readonly subject: ContractSubject; readonly heard: HeardBody | undefined }> {
  return await withSubject(open, setup, async (subject) => {
    const outcome = await outcomeOf(subject.engine, requestOf(request));
    return { ...outcome, subject, heard: subject.heard() };
  });
}

/** Parameters that the registry says do nothing in the mode that a request asks for. */
export function ignoredIn(model: ModelEntry | undefined, thinking: 'on' | 'off' | undefined): readonly string[] {
  const mode = model?.modes.find(({ mode: name, isDefault }) =>
    thinking === undefined ? isDefault : name === (thinking === 'on' ? 'thinking' : 'direct'),
  );
  return Object.entries(mode?.parameters ?? {}).flatMap(([name, support]) =>
    support === 'ignored' || support === 'refused' ? [name] : [],
  );
}
