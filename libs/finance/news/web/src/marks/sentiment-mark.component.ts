import { Component, computed, inject, input } from '@angular/core';
import type { StorySentiment } from '@trivium/finance/news/domain';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import { Formats, translator } from '@trivium/web/i18n';
import { sentimentMessages } from '../words/sentiment.messages';

/**
 * A sentiment as shape, word and colour. Blue and orange instead of green and red: most colour-blind people tell them apart, and red means a gain in
 * China and a loss elsewhere. Too unsure ones are grey, hollow and dashed.
 */
@Component({
  selector: 'trivium-sentiment-mark',
  template: `
    <span class="mark" [attr.data-label]="shown()" [class.small]="size() === 'small'" [title]="description()">
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
      <span class="word" [class.tv-visually-hidden]="size() === 'small'">{{ t(shown()) }}</span>
      @if (isCorrected()) {
        <span class="tv-visually-hidden">{{ t('corrected') }}</span>
        <svg class="check" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m2 6.5 2.5 2.5L10 3.5" /></svg>
      }
    </span>
  `,
  styleUrls: ['./sentiment-colours.css', './sentiment-mark.component.css'],
})
export class SentimentMarkComponent {
  private readonly formats = inject(Formats);
  protected readonly t = translator(sentimentMessages);

  readonly sentiment = input.required<StorySentiment>();
  /** What a person said it is. */
  readonly corrected = input<SentimentLabel>();
  /** `small` shows the shape alone; the word is still read aloud. */
  readonly size = input<'full' | 'small'>('full');

  protected readonly isCorrected = computed(() => this.corrected() !== undefined);
  protected readonly label = computed(() => this.corrected() ?? this.sentiment().label);
  protected readonly shown = computed<SentimentLabel | 'abstained'>(() =>
    !this.isCorrected() && this.sentiment().isAbstained ? 'abstained' : this.label(),
  );
  protected readonly description = computed(() => {
    const { label, probabilities, isAbstained } = this.sentiment();
    const corrected = this.corrected();
    if (corrected) return this.t('correctedText', { label: this.t(corrected) });
    const percent = this.formats.percent(probabilities[label]);
    return this.t(isAbstained ? 'unsureness' : 'sureness', { label: this.t(label), percent });
  });
}
