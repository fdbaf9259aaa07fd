import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { SentimentAnswer } from '@trivium/finance/api-client';
import { SENTIMENT_LABELS, type SentimentLabel } from '@trivium/finance/sentiment/domain';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { LabelMarkComponent } from '../mark/label-mark.component';
import { sentimentMessages } from '../words/sentiment.messages';
import { disagrees, textRuns } from './highlight';
import { LANGUAGE_CHOICES } from '../words/languages';

/** A text that was judged, as the page keeps it. */
export interface JudgedText {
  readonly text: string;
  readonly entity?: string;
  readonly answer: SentimentAnswer;
}

const NAMES = { rules: 'rules', experts: 'experts', 'logistic-regression': 'logisticRegression' } as const;
const KEYS: Readonly<Record<string, SentimentLabel>> = { '1': 'negative', '2': 'neutral', '3': 'positive' };

/** One judged text: its label, the words behind it, the three opinions, and a way to correct it by one click or key. */
@Component({
  selector: 'trivium-answer-card',
  imports: [MatButtonModule, IconComponent, LabelMarkComponent],
  templateUrl: './answer-card.component.html',
  styleUrl: './answer-card.component.css',
  host: { tabindex: '0', role: 'group', '[attr.aria-labelledby]': 'textId()', '(keydown)': 'onKey($event)' },
})
export class AnswerCardComponent {
  protected readonly formats = inject(Formats);
  protected readonly t = translator(sentimentMessages);

  readonly judged = input.required<JudgedText>();
  /** What a person said it is. */
  readonly corrected = input<SentimentLabel>();
  readonly canCorrect = input(true);
  readonly correction = output<SentimentLabel>();

  protected readonly labels = SENTIMENT_LABELS;
  protected readonly answer = computed(() => this.judged().answer);
  protected readonly languageName = computed(() => {
    const { language } = this.answer();
    return LANGUAGE_CHOICES.find(({ code }) => code === language)?.name ?? language;
  });
  protected readonly textId = computed(() => `judged-${this.answer().id}`);
  protected readonly runs = computed(() => textRuns(this.judged().text, this.answer().explanation.words));
  protected readonly isDisagreeing = computed(() => disagrees(this.answer()));
  /** Who gains and who loses, where no side was chosen. */
  protected readonly sides = computed(() => (this.judged().entity === undefined ? (this.answer().entities ?? []) : []));
  protected readonly isMissed = computed(() => this.answer().entities?.some(({ span }) => span === undefined) ?? false);
  protected readonly opinions = computed(() =>
    this.answer().opinions.map(({ by, label, probabilities }) => ({
      name: this.t(NAMES[by]),
      label,
      probabilities,
      bars: probabilities
        ? SENTIMENT_LABELS.map((one) => ({ label: one, share: probabilities[one], text: this.formats.percent(probabilities[one]) }))
        : [],
    })),
  );
  protected readonly bars = computed(() =>
    SENTIMENT_LABELS.map((label) => ({
      label,
      share: this.answer().probabilities[label],
      text: this.formats.percent(this.answer().probabilities[label]),
    })),
  );
  protected readonly rules = computed(() =>
    this.answer().explanation.rules.map(({ rule, label, span }) =>
      this.t('ruleRead', { rule, words: this.judged().text.slice(span.start, span.end), label: this.t(label) }),
    ),
  );
  protected readonly experts = computed(() =>
    this.answer().experts.map(({ index, weight }) => this.t('expertShare', { number: index + 1, percent: this.formats.percent(weight) })),
  );

  protected effectText(effect: number): string {
    const parameters = { effect: this.formats.number(Math.abs(effect), { maximumFractionDigits: 2 }) };
    return effect > 0 ? this.t('pushesFor', parameters) : this.t('pushesAgainst', parameters);
  }

  protected onKey(event: KeyboardEvent): void {
    const label = KEYS[event.key];
    if (!label || !this.canCorrect() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    this.correction.emit(label);
  }
}
