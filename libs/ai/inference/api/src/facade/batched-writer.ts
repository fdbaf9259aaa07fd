import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** What is longer goes out at once: a batch is to save system calls, not to hold an answer back. */
const LARGEST_BATCH = 64 * 1024;

/**
 * Writes what comes in one turn of the event loop in one piece. Models and proxies send many words in one packet; one system call for each word would cost more than all
 * the rest of the answer. Nothing waits for a later turn.
 */
export class BatchedWriter {
  private pending = '';
  private isScheduled = false;

  constructor(
    private readonly raw: ServerResponse,
    /** Speaks when nobody reads any more. */
    private readonly gone: AbortSignal,
  ) {}

  /** @returns a promise when the reader is slow: wait for it, instead of filling memory */
  write(text: string): Promise<void> | undefined {
    this.pending += text;
    if (this.pending.length >= LARGEST_BATCH) this.flush();
    else if (!this.isScheduled) {
      this.isScheduled = true;
      setImmediate(() => {
        this.isScheduled = false;
        this.flush();
      });
    }
    return this.raw.writableNeedDrain ? this.drained() : undefined;
  }

  /** Writes the rest and ends the response. */
  end(): void {
    if (this.pending === '') this.raw.end();
    else this.raw.end(this.pending);
    this.pending = '';
  }

  private flush(): void {
    const { pending, raw } = this;
    this.pending = '';
    // A connection that is gone takes nothing, and says so by an error that nobody waits for.
    if (pending !== '' && !raw.destroyed) raw.write(pending);
  }

  private async drained(): Promise<void> {
    try {
      await once(this.raw, 'drain', { signal: this.gone });
    } catch (error) {
      // The reader has left; who writes sees it by the signal.
      if (!this.gone.aborted) throw error;
    }
  }
}
