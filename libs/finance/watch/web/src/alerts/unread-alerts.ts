import { DestroyRef, Injectable, computed, inject, signal, type Signal } from '@angular/core';
import type { Alert } from '@trivium/finance/api-client';
import { DELAY, EventStreamClient, type StreamEvent } from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { DesktopNotifications } from './desktop-notifications';

const STREAM = '/api/alerts/stream';
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/** The line to the person's inbox: how much is unread, and what the desktop is to show. */
@Injectable({ providedIn: 'root' })
export class UnreadAlerts {
  private readonly streams = inject(EventStreamClient);
  private readonly delay = inject(DELAY);
  private readonly session = inject(SessionService);
  private readonly desktop = inject(DesktopNotifications);
  private readonly known = signal<number | undefined>(undefined);
  private isFollowing = false;

  /** Undefined until it is known, and while the line is down: a number that may be stale is left out. */
  readonly unread = this.known.asReadonly();

  /** Follows until `signal` aborts or nobody is signed in; comes back by itself where the line breaks. A second call does nothing. */
  async follow(signal: AbortSignal): Promise<void> {
    if (this.isFollowing) return;
    this.isFollowing = true;
    let waitMs = FIRST_WAIT_MS;
    while (!signal.aborted && this.session.isSignedIn()) {
      try {
        for await (const event of this.streams.open({ url: STREAM, signal })) {
          waitMs = FIRST_WAIT_MS;
          this.take(event);
        }
      } catch {
        // The server may be away for a while: the list beside it says what is wrong.
        waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
      }
      this.known.set(undefined);
      if (!signal.aborted) await this.delay(waitMs, signal);
    }
    this.isFollowing = false;
  }

  private take({ event, data }: StreamEvent): void {
    if (event === 'unread') this.known.set((JSON.parse(data) as { unread: number }).unread);
    if (event === 'alert') this.desktop.show(JSON.parse(data) as Alert);
  }
}

/** The number in the navigation; follows for as long as somebody is signed in. */
export function watchUnreadAlerts(): Signal<number> {
  const alerts = inject(UnreadAlerts);
  const leaving = new AbortController();
  inject(DestroyRef).onDestroy(() => leaving.abort());
  void alerts.follow(leaving.signal);
  return computed(() => alerts.unread() ?? 0);
}
