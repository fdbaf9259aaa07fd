import { Component, input } from '@angular/core';

export type EmptyStateArt = 'list' | 'search' | 'document' | 'chat' | 'chart' | 'scan' | 'lock' | 'map';

/** What a page says when it has nothing to show: a drawing, what will be here, and the action that brings it (as content). */
@Component({
  selector: 'trivium-empty-state',
  template: `
    <svg
      viewBox="0 0 160 112"
      width="160"
      height="112"
      aria-hidden="true"
      fill="none"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <ellipse class="ground" cx="80" cy="102" rx="64" ry="6" />
      @switch (art()) {
        @case ('search') {
          <rect class="sheet" x="36" y="14" width="72" height="82" rx="6" />
          <path class="line" d="M48 32h40M48 46h26M48 60h18" />
          <circle class="accent" cx="96" cy="66" r="20" />
          <path class="strong" d="m111 81 14 14" />
        }
        @case ('document') {
          <path class="sheet" d="M48 12h44l22 22v56a6 6 0 0 1-6 6H48a6 6 0 0 1-6-6V18a6 6 0 0 1 6-6Z" />
          <path class="line" d="M92 12v22h22M56 52h44M56 64h44M56 76h28" />
          <circle class="accent" cx="112" cy="84" r="14" />
          <path class="strong" d="M112 78v12M106 84h12" />
        }
        @case ('chat') {
          <path class="sheet" d="M30 20h70a8 8 0 0 1 8 8v30a8 8 0 0 1-8 8H58L42 80V66H30a8 8 0 0 1-8-8V28a8 8 0 0 1 8-8Z" />
          <path class="line" d="M38 36h52M38 50h32" />
          <path class="accent" d="M92 50h36a8 8 0 0 1 8 8v20a8 8 0 0 1-8 8h-4v12l-14-12H92a8 8 0 0 1-8-8V58a8 8 0 0 1 8-8Z" />
          <path class="strong" d="M98 68h.1M110 68h.1M122 68h.1" />
        }
        @case ('chart') {
          <rect class="sheet" x="26" y="14" width="108" height="82" rx="6" />
          <path class="line" d="M40 82h80M40 66h80M40 50h80M40 34h80" />
          <path class="strong" d="m42 74 20-16 16 8 22-28 18 10" />
          <circle class="accent" cx="100" cy="38" r="6" />
        }
        @case ('scan') {
          <rect class="sheet" x="30" y="12" width="100" height="84" rx="6" />
          <path
            class="line"
            d="M74 26v30M86 26v30M74 34c-18-6-28 14-28 34 0 12 8 16 16 12 8-3 12-6 12-16M86 34c18-6 28 14 28 34 0 12-8 16-16 12-8-3-12-6-12-16"
          />
          <circle class="accent" cx="100" cy="58" r="8" />
          <path class="strong" d="M100 44v4M100 68v4M86 58h4M110 58h4" />
        }
        @case ('lock') {
          <rect class="sheet" x="48" y="46" width="64" height="50" rx="8" />
          <path class="line" d="M60 46V34a20 20 0 0 1 40 0v12" />
          <circle class="accent" cx="80" cy="68" r="8" />
          <path class="strong" d="M80 70v12" />
        }
        @case ('map') {
          <path class="line" d="M46 40 78 24M46 44l30 34M82 26l32 28M80 80l34-22" />
          <circle class="sheet" cx="42" cy="42" r="14" />
          <circle class="sheet" cx="80" cy="22" r="11" />
          <circle class="sheet" cx="78" cy="82" r="12" />
          <circle class="accent" cx="118" cy="56" r="16" />
          <path class="strong" d="m111 56 5 5 9-10" />
        }
        @default {
          <rect class="sheet" x="30" y="12" width="100" height="24" rx="6" />
          <rect class="sheet" x="30" y="42" width="100" height="24" rx="6" />
          <rect class="sheet" x="30" y="72" width="100" height="24" rx="6" />
          <path class="line" d="M56 24h50M56 54h62M56 84h38" />
          <circle class="accent" cx="43" cy="24" r="5" />
          <circle class="accent" cx="43" cy="54" r="5" />
          <circle class="accent" cx="43" cy="84" r="5" />
        }
      }
    </svg>
    <h2>{{ heading() }}</h2>
    <p class="tv-muted">{{ text() }}</p>
    <div class="actions"><ng-content /></div>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 8px;
      padding: 40px 24px;
      text-align: center;
    }
    svg {
      max-width: 100%;
      margin-bottom: 8px;
    }
    .ground {
      fill: var(--mat-sys-surface-container-high);
    }
    .sheet {
      fill: var(--mat-sys-surface);
      stroke: var(--mat-sys-outline-variant);
    }
    .line {
      stroke: var(--mat-sys-outline-variant);
    }
    .accent {
      fill: var(--mat-sys-primary-container);
      stroke: var(--mat-sys-primary);
    }
    .strong {
      stroke: var(--mat-sys-primary);
    }
    h2 {
      font-size: 1.125rem;
    }
    p {
      max-width: 48ch;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: 8px;
      margin-top: 16px;
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class EmptyStateComponent {
  readonly art = input<EmptyStateArt>('list');
  readonly heading = input.required<string>();
  readonly text = input('');
}
