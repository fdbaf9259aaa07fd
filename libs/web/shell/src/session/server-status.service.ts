import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { DELAY, FETCH } from '@trivium/web/kit';

const PROBE_MS = 4000;

/** Whether the browser is online and the server answers; after a silence it asks until an answer comes. */
@Injectable({ providedIn: 'root' })
export class ServerStatus {
  private readonly fetch = inject(FETCH);
  private readonly delay = inject(DELAY);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly current = signal<'up' | 'offline' | 'down'>('up');
  private isProbing = false;

  readonly status = this.current.asReadonly();

  constructor() {
    this.view?.addEventListener('offline', () => this.current.set('offline'));
    this.view?.addEventListener('online', () => void this.reportSilence());
  }

  reportAnswer(): void {
    this.current.set('up');
  }

  reportSilence(): void {
    this.current.set(this.view?.navigator.onLine === false ? 'offline' : 'down');
    if (!this.isProbing) void this.probe();
  }

  private async probe(): Promise<void> {
    this.isProbing = true;
    while (this.current() !== 'up') {
      try {
        if ((await this.fetch('/api/health/live')).ok) this.reportAnswer();
      } catch {
        // Still silent: that is what the probe is for. The next try follows below.
      }
      if (this.current() !== 'up') await this.delay(PROBE_MS);
    }
    this.isProbing = false;
  }
}
