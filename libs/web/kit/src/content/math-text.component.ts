import { Component, computed, input } from '@angular/core';
import { FormulaComponent } from './formula.component';

/** A run of a text: words, or LaTeX that stood between dollar signs. */
export type MathPiece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'formula'; readonly latex: string };

/** `$…$` on one line, with no space inside its ends and no digit behind it: "from $5 to $10" names prices, not a formula. */
const FORMULA = /\$(?!\s)([^$\n]{1,400}?)(?<!\s)\$(?!\d)/g;

/** Cuts formulas out of a text that marks them as `$latex$`. */
export function mathPieces(text: string): readonly MathPiece[] {
  const pieces: MathPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(FORMULA)) {
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    pieces.push({ kind: 'formula', latex: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** Text with its inline formulas drawn. Only for sources that mark formulas so; prices would be misread. */
@Component({
  selector: 'trivium-math-text',
  imports: [FormulaComponent],
  template: `@for (piece of pieces(); track $index) {
    @if (piece.kind === 'text') {
      <span>{{ piece.text }}</span>
    } @else {
      <trivium-formula [latex]="piece.latex" />
    }
  }`,
  styles: ':host { display: contents; }',
})
export class MathTextComponent {
  readonly text = input.required<string>();
  protected readonly pieces = computed(() => mathPieces(this.text()));
}
