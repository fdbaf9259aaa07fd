import { Component, inject, input } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import type { CorrectSentiment } from '@trivium/finance/api-client';
import type { StorySentiment } from '@trivium/finance/news/domain';
import { SENTIMENT_LABELS, type SentimentLabel } from '@trivium/finance/sentiment/domain';
import { translator } from '@trivium/web/i18n';
import { SessionService } from '@trivium/web/shell';
import { LabelCorrections } from '../label-corrections.service';
import { sentimentMessages } from '../words/sentiment.messages';
import { SentimentMarkComponent } from './sentiment-mark.component';

/** A sentiment mark that opens the choice of another label, for people who may correct it. */
@Component({
  selector: 'trivium-label-button',
  imports: [MatMenuModule, SentimentMarkComponent],
  template: `
    @if (canCorrect) {
      <button type="button" [matMenuTriggerFor]="menu">
        <trivium-sentiment-mark [sentiment]="sentiment()" [corrected]="corrections.labelOf(part())" />
        <span class="tv-visually-hidden">{{ t('correct') }}</span>
      </button>
      <mat-menu #menu="matMenu">
        <ng-template matMenuContent>
          @for (label of labels; track label) {
            <button mat-menu-item type="button" [attr.data-label]="label" (click)="correct(label)">
              {{ t('correctTo', { label: t(label) }) }}
            </button>
          }
        </ng-template>
      </mat-menu>
    } @else {
      <trivium-sentiment-mark [sentiment]="sentiment()" [corrected]="corrections.labelOf(part())" />
    }
  `,
  styles: `
    button:not([mat-menu-item]) {
      padding: 0;
      border: 0;
      border-radius: 6px;
      background: none;
      cursor: pointer;
    }
    button:not([mat-menu-item]):hover {
      box-shadow: 0 0 0 1px var(--mat-sys-outline);
    }
  `,
})
export class LabelButtonComponent {
  protected readonly corrections = inject(LabelCorrections);
  protected readonly t = translator(sentimentMessages);
  protected readonly labels = ([...SENTIMENT_LABELS] as readonly SentimentLabel[]).toReversed();
  protected readonly canCorrect = inject(SessionService).can('sentiment:use');

  readonly sentiment = input.required<StorySentiment>();
  /** What is labelled. */
  readonly part = input.required<Omit<CorrectSentiment, 'label'>>();

  protected correct(label: SentimentLabel): void {
    void this.corrections.correct({ ...this.part(), label });
  }
}
