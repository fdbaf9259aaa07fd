import { inferenceErrors } from '@trivium/ai/inference/protocol';
import type { FastifyReply } from 'fastify';

/** Speaks when the reader closes the connection before the answer is complete: what nobody reads is not to be paid for. */
export function readerGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(inferenceErrors.INFERENCE_CANCELLED());
  });
  return gone.signal;
}
