import { Component, computed, input } from '@angular/core';
import type { Span } from '@trivium/shared/kernel';
import { markedPieces } from './shown-text';

/** Plain text with highlights marked. */
@Component({
  selector: 'trivium-marked-text',
  template: `@for (piece of pieces(); track $index) {
    @if (piece.isMarked) {
      <mark>{{ piece.text }}</mark>
    } @else {
      <span>{{ piece.text }}</span>
    }
  }`,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
    mark {
      padding: 2px 0;
      border-radius: 2px;
      background: var(--trivium-highlight);
      color: var(--mat-sys-on-surface);
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
  `,
})
export class MarkedTextComponent {
  readonly text = input.required<string>();
  /** Half-open ranges of UTF-16 code units of `text`. */
  readonly highlights = input<readonly Span[]>([]);

  protected readonly pieces = computed(() => markedPieces(this.text(), this.highlights()));
}
