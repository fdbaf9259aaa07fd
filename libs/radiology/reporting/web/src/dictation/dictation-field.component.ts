import { Component, ElementRef, computed, input, output, viewChild } from '@angular/core';
import type { Span, Stretch } from '@trivium/radiology/findings/domain';
import { translator } from '@trivium/web/i18n';
import { MacroFieldDirective, type FieldMacros } from '../phrases/macro-field.directive';
import { deskMessages } from '../words/desk.messages';
import { markedPieces } from './marked-text';

/**
 * The dictation: an ordinary text area, and behind it the same text with marks. The drawn text gives both their height, so that they never
 * scroll apart. Marks differ by their line as well as by their colour.
 */
@Component({
  selector: 'trivium-dictation-field',
  imports: [MacroFieldDirective],
  template: `
    <div class="box">
      <div class="drawn" aria-hidden="true" data-user-content>
        @for (piece of pieces(); track $index) {<span
            [attr.data-kind]="piece.kind"
            [class.seen]="piece.isLookedAt"
            [class.left-out]="piece.isLeftOut"
            [class.pointed]="piece.isPointedAt"
            >{{ piece.text }}</span
          >}<span>&#8203;</span>
      </div>
      <textarea
        #field
        id="dictation"
        rows="6"
        spellcheck="false"
        [attr.aria-describedby]="isFixed() ? null : 'dictation-hint'"
        [triviumMacros]="macros()"
        [attr.aria-label]="t('dictation')"
        [attr.lang]="language() === 'zh' ? 'zh-CN' : 'en'"
        [attr.placeholder]="t('dictationPlaceholder')"
        [readOnly]="isFixed()"
        [value]="text()"
        (input)="changed.emit(field.value)"
        (expanded)="expanded.emit($event)"
      ></textarea>
    </div>
    @if (!isFixed()) {
      <p id="dictation-hint" class="tv-small tv-muted">{{ t('dictationHint') }}</p>
    }
    <ul class="legend tv-small" [attr.aria-label]="t('legend')">
      <li><span data-kind="finding">{{ t('finding') }}</span></li>
      <li><span data-kind="negative">{{ t('negative') }}</span></li>
      <li><span data-kind="carried">{{ t('carried') }}</span></li>
      <li><span data-kind="not_understood">{{ t('notUnderstood') }}</span></li>
    </ul>
  `,
  styleUrl: './dictation-field.component.css',
}) // prettier-ignore
export class DictationFieldComponent {
  protected readonly t = translator(deskMessages);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  readonly text = input.required<string>();
  readonly language = input.required<'en' | 'zh'>();
  readonly stretches = input.required<readonly Stretch[]>();
  readonly looked = input.required<readonly Span[]>();
  readonly pointedAt = input<readonly Span[]>([]);
  readonly macros = input.required<FieldMacros>();
  readonly isFixed = input(false);
  readonly changed = output<string>();
  /** The name of a macro that was put in. */
  readonly expanded = output<string>();

  protected readonly pieces = computed(() =>
    markedPieces(this.text(), { stretches: this.stretches(), looked: this.looked(), pointedAt: this.pointedAt() }),
  );

  focus(): void {
    this.field().nativeElement.focus();
  }

  caret(): number {
    return this.field().nativeElement.selectionStart;
  }

  select([start, end]: Span): void {
    const { nativeElement } = this.field();
    nativeElement.focus();
    nativeElement.setSelectionRange(start, end);
  }

  /** Puts spoken words where the caret is, with a space between Latin words. */
  insert(words: string): void {
    const { nativeElement } = this.field();
    const { selectionStart: start, selectionEnd: end, value } = nativeElement;
    const gap = /[A-Za-z0-9.,;:]$/.test(value.slice(0, start)) && /^[A-Za-z0-9]/.test(words) ? ' ' : '';
    nativeElement.setRangeText(gap + words, start, end, 'end');
    this.changed.emit(nativeElement.value);
  }
}
