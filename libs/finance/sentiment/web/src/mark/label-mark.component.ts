import { Component, computed, inject, input } from '@angular/core';
import type { SentimentLabel, SentimentProbabilities } from '@trivium/finance/sentiment/domain';
import { Formats, translator } from '@trivium/web/i18n';
import { sentimentMessages } from '../words/sentiment.messages';

/**
 * A label as shape, word and colour. Blue and orange instead of green and red: most colour-blind people tell them apart, and red means a gain in China and a loss
 * elsewhere. Too unsure ones are hollow and dashed.
 */
@Component({
  selector: 'trivium-label-mark',
  template: `
    <span class="mark" [attr.data-label]="isAbstained() ? 'abstained' : label()" [title]="description()">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        @switch (label()) {
          @case ('positive') {
            <path d="M6 1.5 11 10.5H1Z" />
          }
          @case ('negative') {
            <path d="M6 10.5 1 1.5H11Z" />
          }
          @default {
            <path d="M1 4.5H11V7.5H1Z" />
          }
        }
      </svg>
      {{ isAbstained() ? t('abstained') : t(label()) }}
    </span>
  `,
  styleUrl: './label-mark.component.css',
})
export class LabelMarkComponent {
  private readonly formats = inject(Formats);
  protected readonly t = translator(sentimentMessages);

  readonly label = input.required<SentimentLabel>();
  readonly probabilities = input<SentimentProbabilities>();
  readonly isAbstained = input(false);

  protected readonly description = computed(() => {
    const probabilities = this.probabilities();
    if (!probabilities) return '';
    const parameters = { label: this.t(this.label()), percent: this.formats.percent(probabilities[this.label()]) };
    return this.isAbstained() ? this.t('unsureness', parameters) : this.t('sureness', parameters);
  });
}
