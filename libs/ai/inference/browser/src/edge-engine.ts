import { type ChatRequest, type ChatStreamEvent, finishReasonFromWire, inferenceErrors, textOf } from '@trivium/ai/inference/protocol';
import type { EdgeModel, EdgeModelFacts, EdgeRuntime } from './edge-runtime';
import { edgeErrors } from './edge.errors';

const CONTEXT_TOKENS = 4_096;
const DEFAULT_MAX_TOKENS = 512;
/** `GGUF` in ASCII, read as a little-endian number. */
const MAGIC = 0x46554747;
const HEADER_BYTES = 24;
/** Version, number of tensors, number of metadata: what a real file stays far below. */
const NEWEST_VERSION = 3;
const MOST_TENSORS = 1_000_000;
const MOST_METADATA = 100_000;
/** WebAssembly addresses 4 GB, and the model shares them with its cache. */
const LARGEST_FILE_BYTES = 3_500_000_000;

/**
 * The fourth engine: a model in the reader's own browser. Texts of every class may go there, since they do not leave the device; nothing that it writes reaches anybody else
 * by itself.
 */
export class EdgeEngine {
  private isBusy = false;

  private constructor(private readonly model: EdgeModel) {}

  get facts(): EdgeModelFacts {
    return this.model.facts;
  }

  /**
   * Loads a model from the person's own disk.
   *
   * @throws AppError EDGE_NOT_GGUF, EDGE_TOO_LARGE, EDGE_LOAD_FAILED, INFERENCE_CANCELLED
   */
  static async load(file: File, { runtime, signal }: { readonly runtime: EdgeRuntime; readonly signal: AbortSignal }): Promise<EdgeEngine> {
    if (file.size > LARGEST_FILE_BYTES) throw edgeErrors.EDGE_TOO_LARGE({ name: file.name });
    if (!isGguf(await file.slice(0, HEADER_BYTES).arrayBuffer())) throw edgeErrors.EDGE_NOT_GGUF({ name: file.name });
    try {
      return new EdgeEngine(await runtime.load(file, { contextTokens: CONTEXT_TOKENS, signal }));
    } catch (cause) {
      if (signal.aborted) throw inferenceErrors.INFERENCE_CANCELLED();
      // Out of memory, an unknown architecture, a damaged file: the runtime tells them apart in words only.
      throw edgeErrors.EDGE_LOAD_FAILED({ name: file.name }, { cause });
    }
  }

  /**
   * One answer, in the events of the protocol. Ends within a token once `signal` speaks.
   *
   * @throws AppError INFERENCE_IMAGE_UNSUPPORTED, INFERENCE_CANCELLED, EDGE_BUSY, EDGE_FAILED
   */
  async *stream(
    request: Pick<ChatRequest, 'messages' | 'maxTokens' | 'temperature'>,
    { signal }: { readonly signal: AbortSignal },
  ): AsyncGenerator<ChatStreamEvent> {
    const { name: model } = this.facts;
    if (request.messages.some((message) => Array.isArray(message.content) && message.content.some(({ type }) => type === 'image')))
      throw inferenceErrors.INFERENCE_IMAGE_UNSUPPORTED({ model });
    if (this.isBusy) throw edgeErrors.EDGE_BUSY();
    this.isBusy = true;
    try {
      yield { type: 'meta', callId: 'edge', attempt: 'first', engine: 'edge', endpoint: 'browser', model, place: 'local' };
      yield* this.pieces(request, signal);
    } catch (cause) {
      if (signal.aborted) throw inferenceErrors.INFERENCE_CANCELLED();
      throw edgeErrors.EDGE_FAILED({}, { cause });
    } finally {
      this.isBusy = false;
    }
  }

  close(): Promise<void> {
    return this.model.close();
  }

  private async *pieces(
    { messages, maxTokens = DEFAULT_MAX_TOKENS, temperature }: Pick<ChatRequest, 'messages' | 'maxTokens' | 'temperature'>,
    signal: AbortSignal,
  ): AsyncGenerator<ChatStreamEvent> {
    let finish = 'stop';
    let pieces = 0;
    let used: { readonly promptTokens: number; readonly completionTokens: number } | undefined;
    for await (const piece of this.model.ask({ messages, maxTokens, temperature, signal })) {
      signal.throwIfAborted();
      if (piece.text !== '') {
        pieces++;
        yield { type: 'text', delta: piece.text };
      }
      finish = piece.finish ?? finish;
      used = piece.usage ?? used;
    }
    signal.throwIfAborted();
    const promptTokens = used?.promptTokens ?? Math.ceil(messages.map(textOf).join(' ').length / 4);
    const completionTokens = used?.completionTokens ?? pieces;
    yield {
      type: 'usage',
      usage: { promptTokens, cacheHitTokens: 0, cacheMissTokens: promptTokens, completionTokens, reasoningTokens: 0 },
    };
    yield { type: 'finish', reason: finishReasonFromWire(finish) };
  }
}

/** Whether the first bytes can be those of a model: a damaged file can keep the runtime busy for ever. */
function isGguf(start: ArrayBuffer): boolean {
  if (start.byteLength < HEADER_BYTES) return false;
  const view = new DataView(start);
  const [magic, version] = [view.getUint32(0, true), view.getUint32(4, true)];
  const [tensors, metadata] = [view.getBigUint64(8, true), view.getBigUint64(16, true)];
  return magic === MAGIC && version >= 1 && version <= NEWEST_VERSION && tensors <= MOST_TENSORS && metadata <= MOST_METADATA;
}
