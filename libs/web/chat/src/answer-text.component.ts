import { Component, computed, input, output } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { MathTextComponent } from '@trivium/web/kit';
import { answerParagraphs } from './answer-pieces';
import type { AnswerCitation } from './answer-stream.service';
import { chatMessages } from './chat.messages';

/** An answer as paragraphs with its sources as numbered chips where the text names them. */
@Component({
  selector: 'trivium-answer-text',
  imports: [MathTextComponent],
  template: `
    @for (paragraph of paragraphs(); track $index) {
      <p>
        @for (piece of paragraph; track $index) {
          @if (piece.kind === 'text' && hasFormulas()) {
            <trivium-math-text [text]="piece.text" />
          } @else if (piece.kind === 'text') {
            <span>{{ piece.text }}</span>
          } @else {
            <button
              type="button"
              class="chip"
              [class.here]="piece.n === activeN()"
              [attr.aria-label]="t('openCitation', { n: piece.n })"
              [title]="quoteOf(piece.n)"
              (click)="opened.emit(piece.n)"
            >
              {{ piece.n }}
            </button>
          }
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      overflow-wrap: anywhere;
    }
    p {
      white-space: pre-line;
    }
    .chip {
      min-inline-size: 24px;
      block-size: 24px;
      margin-inline: 3px;
      padding: 0 6px;
      border: 0;
      border-radius: 6px;
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      font-size: 0.75rem;
      font-weight: 600;
      line-height: 1;
      vertical-align: 0.1em;
      cursor: pointer;
      font-variant-numeric: tabular-nums;
    }
    .chip:hover,
    .chip.here {
      background: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }
  `,
})
export class AnswerTextComponent {
  protected readonly t = translator(chatMessages);
  readonly text = input.required<string>();
  readonly citations = input<readonly AnswerCitation[]>([]);
  /** The source that a panel shows at the moment. */
  readonly activeN = input<number>();
  /** Whether `$…$` in the text is LaTeX, as in textbooks, and not money. */
  readonly hasFormulas = input(false);
  readonly opened = output<number>();
  protected readonly paragraphs = computed(() => answerParagraphs(this.text(), new Set(this.citations().map(({ n }) => n))));

  protected quoteOf(n: number): string {
    return this.citations().find((citation) => citation.n === n)?.quote ?? '';
  }
}
