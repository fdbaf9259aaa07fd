import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError } from '@trivium/shared/kernel';
import { httpErrors } from './http.errors';

export interface FetchedResource {
  /** After redirects. */
  readonly url: string;
  /** After the permanent redirects (301, 308) with which it began: where the resource has moved to. Absent where there was none. */
  readonly permanentUrl?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** An answer that has begun. */
export interface AnswerBody {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: AsyncIterable<Uint8Array>;
}

/** How a body is read: whose it is, how long it may become, and who may break off. */
export interface BodyReading {
  readonly url: URL;
  readonly maxBytes: number;
  readonly deadline: AbortSignal;
  readonly signal?: AbortSignal;
  readonly atEnd?: () => void;
}

export async function readResource(response: AnswerBody, reading: BodyReading): Promise<FetchedResource> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of limitedChunks(response, reading)) chunks.push(chunk);
  return { url: reading.url.href, status: response.statusCode, headers: flatHeaders(response.headers), bytes: Buffer.concat(chunks) };
}

/**
 * The body as it arrives, decompressed.
 *
 * @throws AppError FETCH_FAILED (reason `timeout`, `too large` or `connection`); the reason of `signal` once it is aborted
 */
export async function* limitedChunks(
  response: AnswerBody,
  { url, maxBytes, deadline, signal, atEnd }: BodyReading,
): AsyncGenerator<Uint8Array, void, undefined> {
  let length = 0;
  try {
    for await (const chunk of plainBody(response)) {
      length += chunk.length;
      if (length > maxBytes) throw httpErrors.FETCH_FAILED({ host: url.host, reason: 'too large' });
      yield chunk;
    }
  } catch (error) {
    throw error instanceof AppError ? error : failureOf(error, { host: url.host, deadline, signal });
  } finally {
    atEnd?.();
  }
}

/** The body without the compression that its header names (RFC 9110, section 8.4); one layer, as nobody sends more. */
function plainBody(response: AnswerBody): AsyncIterable<Uint8Array> {
  const encoding = String(response.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase();
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (!decoder) return response.body;
  const body = response.body instanceof Readable ? response.body : Readable.from(response.body);
  // Either end may break off: the other one must hear of it, or the loop would wait for ever.
  body.on('error', (error) => decoder.destroy(error));
  decoder.on('close', () => body.destroy());
  return body.pipe(decoder);
}

export function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

/** Who gave up decides: the caller's own reason, our deadline, or the connection. */
export function failureOf(
  error: unknown,
  { host, deadline, signal }: { host: string; deadline: AbortSignal; signal?: AbortSignal },
): unknown {
  if (signal?.aborted) return signal.reason;
  return httpErrors.FETCH_FAILED({ host, reason: deadline.aborted ? 'timeout' : 'connection' }, { cause: error });
}
