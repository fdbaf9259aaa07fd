import { Component, computed, input } from '@angular/core';
import type { Span } from '@trivium/shared/kernel';
import { FormulaComponent } from '@trivium/web/kit';
import { inlinePieces } from './inline-pieces';

/** Text with inline formulas drawn and highlights marked. */
@Component({
  selector: 'trivium-inline-text',
  imports: [FormulaComponent],
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.kind === 'formula') {
        <trivium-formula [class.marked]="piece.isMarked" [latex]="piece.text" />
      } @else if (piece.isMarked) {
        <mark>{{ piece.text }}</mark>
      } @else {
        <span>{{ piece.text }}</span>
      }
    }
  `,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
    .marked,
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
export class InlineTextComponent {
  readonly text = input.required<string>();
  /** Half-open ranges of UTF-16 code units of `text`. */
  readonly highlights = input<readonly Span[]>([]);

  protected readonly pieces = computed(() => inlinePieces(this.text(), this.highlights()));
}
