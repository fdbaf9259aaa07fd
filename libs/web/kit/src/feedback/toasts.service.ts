import { Injectable, inject, signal } from '@angular/core';
import { DELAY } from '../http/request-context';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'neutral' | 'negative';
  /** Present when the act can be undone. */
  readonly undo?: () => void;
}

/** Long enough to read and to reach Undo (WCAG 2.2.1 is met by pausing while hovered or focused). */
const SHOWN_MS = 8000;

/** Short messages at the foot of the window. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly delay = inject(DELAY);
  private readonly shown = signal<readonly Toast[]>([]);
  private nextId = 1;

  readonly toasts = this.shown.asReadonly();
  /** True while the pointer or focus is on the toasts; none disappears then. */
  readonly isHeld = signal(false);

  show(text: string, options: { readonly undo?: () => void; readonly tone?: Toast['tone'] } = {}): void {
    const toast: Toast = { id: this.nextId++, text, tone: options.tone ?? 'neutral', undo: options.undo };
    this.shown.update((all) => [...all.slice(-2), toast]);
    void this.expire(toast.id);
  }

  dismiss(id: number): void {
    this.shown.update((all) => all.filter((toast) => toast.id !== id));
  }

  undo(toast: Toast): void {
    this.dismiss(toast.id);
    toast.undo?.();
  }

  private async expire(id: number): Promise<void> {
    do await this.delay(SHOWN_MS);
    while (this.isHeld());
    this.dismiss(id);
  }
}
