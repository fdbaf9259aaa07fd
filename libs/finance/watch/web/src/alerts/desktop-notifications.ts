import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Alert } from '@trivium/finance/api-client';

export type DesktopState = 'missing' | 'ask' | 'on' | 'denied';

/** Notifications of the browser (Notifications API, WHATWG). Asks for leave only when the person wants it; shows nothing before. */
@Injectable({ providedIn: 'root' })
export class DesktopNotifications {
  private readonly api = inject(DOCUMENT).defaultView?.Notification as typeof Notification | undefined;
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly router = inject(Router);
  private readonly known = signal<DesktopState>(this.read());

  readonly state = this.known.asReadonly();

  /** Call it from a click: browsers refuse the question otherwise. */
  async ask(): Promise<DesktopState> {
    if (this.api && this.read() === 'ask') await this.api.requestPermission();
    this.known.set(this.read());
    return this.known();
  }

  /** Titles are text; the tag keeps two open pages from showing one alert twice. */
  show({ id, title, entities, rule }: Pick<Alert, 'id' | 'title' | 'entities' | 'rule'>): void {
    if (!this.api || this.read() !== 'on') return;
    const shown = new this.api(title, {
      tag: id,
      body: [entities.map(({ name }) => name).join(', '), rule.name].filter(Boolean).join(' · '),
    });
    shown.onclick = () => {
      this.view?.focus();
      void this.router.navigateByUrl('/alerts');
      shown.close();
    };
  }

  private read(): DesktopState {
    if (!this.api) return 'missing';
    if (this.api.permission === 'granted') return 'on';
    return this.api.permission === 'denied' ? 'denied' : 'ask';
  }
}
