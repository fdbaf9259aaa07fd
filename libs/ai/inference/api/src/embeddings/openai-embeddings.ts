import { type FetchedResource, type GuardedFetcher, hostPortOf } from '@trivium/platform/http';
import { AppError } from '@trivium/shared/kernel';
import { z } from 'zod';
import type { EmbeddingModel } from './embedding-engine';
import { embeddingErrors } from './embedding.errors';
import { type Pace, retryDelayMs, systemPace } from './retry-schedule';
import { type BatchLimits, textBatches } from './text-batches';

/** 64 texts, and no more tokens than the context of the common hosted models (8,192). */
const BATCH_LIMITS: BatchLimits = { maxInputs: 64, maxTokens: 8_000 };
const DEADLINE_MS = 60_000;
const MAX_ATTEMPTS = 4;
/** 64 vectors of 2,000 numbers of 25 characters are 3 MB. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
/** What passes by itself, by the documentation of the DeepSeek and OpenAI APIs; repeating any other refusal only costs. */
const PASSING = new Set([429, 500, 503]);

const answerSchema = z.object({ data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()) })) });

export interface OpenAiEmbeddingsOptions {
  /** Named in errors. */
  readonly endpoint: string;
  /** Up to the version, `https://api.example/v1`; `/embeddings` is added, a query string stays. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly fetcher: GuardedFetcher;
  readonly pace?: Pace;
  /** For each request with its repetitions; 60 s unless told. */
  readonly deadlineMs?: number;
  readonly limits?: BatchLimits;
}

interface Attempt {
  readonly body: string;
  /** Milliseconds since the epoch at which this request ends. */
  readonly endsAtMs: number;
  readonly signal?: AbortSignal;
}

/**
 * A model behind `POST {baseUrl}/embeddings` as the OpenAI API defines it; llama.cpp, Ollama, vLLM, LM Studio and Text Embeddings Inference serve it too.
 * Neither texts nor key are logged or put into an error.
 */
export class OpenAiEmbeddings implements EmbeddingModel {
  private readonly url: URL;
  private readonly pace: Pace;
  private readonly deadlineMs: number;

  constructor(private readonly options: OpenAiEmbeddingsOptions) {
    this.url = new URL(options.baseUrl);
    this.url.pathname = `${this.url.pathname.replace(/\/+$/, '')}/embeddings`;
    this.pace = options.pace ?? systemPace;
    this.deadlineMs = options.deadlineMs ?? DEADLINE_MS;
  }

  async embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly number[][]> {
    const vectors: number[][] = [];
    for (const batch of textBatches(texts, this.options.limits ?? BATCH_LIMITS)) vectors.push(...(await this.embedBatch(batch, signal)));
    return vectors;
  }

  private async embedBatch(batch: readonly string[], signal?: AbortSignal): Promise<number[][]> {
    const body = JSON.stringify({ model: this.options.model, input: batch, encoding_format: 'float' });
    const answer = await this.ask({ body, endsAtMs: this.nowMs() + this.deadlineMs, signal });
    // Text Embeddings Inference takes 32 texts unless it is started with more, and says so with 413.
    if (answer.status === 413 && batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      return [...(await this.embedBatch(batch.slice(0, middle), signal)), ...(await this.embedBatch(batch.slice(middle), signal))];
    }
    if (answer.status !== 200) throw this.refusal(answer.status);
    return this.vectorsOf(answer.bytes, batch.length);
  }

  /** Asks until there is an answer that waiting does not change. */
  private async ask({ body, endsAtMs, signal }: Attempt): Promise<FetchedResource> {
    for (let repetition = 0; ; repetition++) {
      const answer = await this.post({ body, endsAtMs, signal });
      if (!PASSING.has(answer.status) || repetition + 1 === MAX_ATTEMPTS) return answer;
      const delayMs = retryDelayMs({ repetition, retryAfter: answer.headers['retry-after'], pace: this.pace });
      // Nobody waits for an answer that could only come too late.
      if (this.nowMs() + delayMs >= endsAtMs) return answer;
      await this.pace.wait(delayMs, signal);
    }
  }

  private async post({ body, endsAtMs, signal }: Attempt): Promise<FetchedResource> {
    const { fetcher, apiKey, endpoint } = this.options;
    try {
      return await fetcher.post(this.url.href, {
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
        body,
        configuredHost: hostPortOf(this.url),
        maxBytes: MAX_ANSWER_BYTES,
        timeoutMs: Math.max(1, Math.ceil(endsAtMs - this.nowMs())),
        signal,
      });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.parameters['reason'] === 'timeout')
        throw embeddingErrors.EMBEDDING_DEADLINE_PASSED({ endpoint, seconds: this.deadlineMs / 1000 }, { cause: error });
      if (error.parameters['reason'] === 'too large') throw embeddingErrors.EMBEDDING_ANSWER_UNUSABLE({ endpoint }, { cause: error });
      throw embeddingErrors.EMBEDDING_UNREACHABLE({ endpoint, host: this.url.host }, { cause: error });
    }
  }

  private refusal(status: number): AppError {
    const parameters = { endpoint: this.options.endpoint, status };
    if (status === 401 || status === 403) return embeddingErrors.EMBEDDING_KEY_REJECTED(parameters);
    if (status === 402) return embeddingErrors.EMBEDDING_BALANCE_EMPTY(parameters);
    if (status === 429 || status >= 500) return embeddingErrors.EMBEDDING_BUSY(parameters);
    return embeddingErrors.EMBEDDING_REQUEST_REFUSED(parameters);
  }

  /** Without the parser's own error as cause: it quotes the answer, and an answer may quote the texts. */
  private vectorsOf(bytes: Uint8Array, count: number): number[][] {
    const data = answerSchema.safeParse(parseJson(bytes)).data?.data ?? [];
    const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]));
    const ordered = Array.from({ length: count }, (_, index) => byIndex.get(index)).filter((vector) => vector !== undefined);
    if (data.length !== count || ordered.length !== count)
      throw embeddingErrors.EMBEDDING_ANSWER_UNUSABLE({ endpoint: this.options.endpoint });
    return ordered;
  }

  private nowMs(): number {
    return this.pace.clock.now().getTime();
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    // Whatever is not JSON is refused by the schema, as an answer of the wrong shape.
    return undefined;
  }
}
