import { Injectable } from '@nestjs/common';
import type { UserId } from '@trivium/shared/kernel';

/** Tells a person's open pages of this process that their inbox has changed. */
@Injectable()
export class AlertBell {
  private readonly listeners = new Map<UserId, Set<() => void>>();
  private readonly closing = new AbortController();

  /** Aborted when the process stops: streams end then. */
  get closed(): AbortSignal {
    return this.closing.signal;
  }

  /** @returns what ends the listening */
  listen(userId: UserId, listener: () => void): () => void {
    const own = this.listeners.get(userId) ?? new Set();
    this.listeners.set(userId, own.add(listener));
    return () => {
      own.delete(listener);
      if (own.size === 0 && this.listeners.get(userId) === own) this.listeners.delete(userId);
    };
  }

  ring(userId: UserId): void {
    for (const listener of this.listeners.get(userId) ?? []) listener();
  }

  close(): void {
    this.closing.abort();
  }
}
