import { runIsolated } from '@trivium/platform/files';

import type { FormatRenderer } from './render-format';

const TIMEOUT_MS = 180_000;
const MEMORY_MB = 1_024;
/** A thread reads two fonts of 8 MB and holds the whole file. */
const MOST_AT_ONCE = 2;

/**
 * Draws in threads of their own, so that a document of hundreds of pages keeps nobody else waiting; a third one waits for its turn.
 *
 * @param entry bundled `export/worker`
 */
export function isolatedRenderer(entry: URL): FormatRenderer {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (request) => {
    if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await runIsolated<Uint8Array>({ entry, input: request, timeoutMs: TIMEOUT_MS, memoryMb: MEMORY_MB });
    } finally {
      // Whoever waits longest takes this one's place.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
