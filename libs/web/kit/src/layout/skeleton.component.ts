import { Component, computed, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';

const WIDTHS = [92, 76, 84, 60, 88, 70];

/** Grey lines in the place of what is being loaded; says "loading" to a screen reader once. */
@Component({
  selector: 'trivium-skeleton',
  host: { role: 'status' },
  template: `
    <span class="tv-visually-hidden">{{ t('loading') }}</span>
    @for (width of widths(); track $index) {
      <span class="line" [style.inline-size.%]="width" [style.block-size.px]="heightPx()"></span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding: 8px 0;
    }
    .line {
      border-radius: 6px;
      background: var(--mat-sys-surface-container-highest);
      animation: breathe 1.6s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.45;
      }
    }
  `,
})
export class SkeletonComponent {
  protected readonly t = translator(kitMessages);
  readonly lines = input(3);
  readonly heightPx = input(16);
  protected readonly widths = computed(() => Array.from({ length: this.lines() }, (_, index) => WIDTHS[index % WIDTHS.length] ?? 80));
}
