import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { boardMessages } from '../words/board.messages';
import type { LineState } from './story-line.service';

const TEXTS = {
  off: 'lineOff',
  past: 'linePast',
  connecting: 'lineConnecting',
  live: 'lineLive',
  held: 'lineHeld',
  paused: 'linePaused',
  waiting: 'lineWaiting',
} as const;

/** Whether what is shown follows the present: a dot, a word, and for the eye a slow breath while it is live. */
@Component({
  selector: 'trivium-line-state',
  host: { role: 'status' },
  template: `<span class="dot" aria-hidden="true" [attr.data-state]="shown()"></span>{{ t(texts[shown()]) }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.8125rem;
      white-space: nowrap;
    }
    .dot {
      inline-size: 10px;
      block-size: 10px;
      border: 2px solid var(--mat-sys-outline);
      border-radius: 50%;
    }
    .dot[data-state='live'] {
      border-color: var(--trivium-positive);
      background: var(--trivium-positive);
      animation: breathe 2.4s ease-in-out infinite;
    }
    .dot[data-state='held'] {
      border-color: var(--trivium-positive);
    }
    .dot[data-state='paused'] {
      border-radius: 2px;
    }
    .dot[data-state='waiting'] {
      border-color: var(--trivium-warning);
      border-style: dashed;
    }
    @keyframes breathe {
      50% {
        opacity: 0.45;
      }
    }
  `,
})
export class LineStateComponent {
  protected readonly t = translator(boardMessages);
  protected readonly texts = TEXTS;

  readonly state = input.required<LineState>();
  readonly isPaused = input(false);
  /** New stories wait because somebody reads. */
  readonly isHeld = input(false);
  /** A past state is looked at. */
  readonly isPast = input(false);

  protected readonly shown = computed<keyof typeof TEXTS>(() => {
    if (this.isPast()) return 'past';
    if (this.state() !== 'live') return this.state();
    if (this.isPaused()) return 'paused';
    return this.isHeld() ? 'held' : 'live';
  });
}
