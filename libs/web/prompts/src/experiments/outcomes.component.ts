import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { translator } from '@trivium/web/i18n';
import { EmptyStateComponent, IconComponent } from '@trivium/web/kit';
import type { Experiment, OutcomeComparison, Outcomes, OutcomeSide, OutcomeSum } from '../client/experiments-client';
import { Figures } from '../terms/figures';
import { experimentsMessages } from './experiments.messages';

const VERDICT_LOOKS = {
  'variant-higher': { tone: 'info', icon: 'trending_up' },
  'control-higher': { tone: 'info', icon: 'trending_down' },
  'not-proven': { tone: undefined, icon: 'trending_flat' },
  'too-few': { tone: undefined, icon: 'hourglass_empty' },
} as const;

/** Outcomes that the program itself writes down; a capability may have kinds of its own, which show as their codes. */
const KIND_WORDS: Readonly<Record<string, 'kindModelTextShown' | 'kindSentencesStruck'>> = {
  'model-text-shown': 'kindModelTextShown',
  'sentences-struck': 'kindSentencesStruck',
};

/** What came of the texts of both versions, and whether a difference is proven. */
@Component({
  selector: 'trivium-outcomes',
  imports: [MatButtonModule, EmptyStateComponent, IconComponent],
  templateUrl: './outcomes.component.html',
  styleUrls: ['../terms/room.css', './outcomes.component.css'],
})
export class OutcomesComponent {
  private readonly figures = inject(Figures);
  protected readonly t = translator(experimentsMessages);

  readonly outcomes = input.required<Outcomes>();
  readonly experiment = input.required<Experiment | null>();
  readonly reload = output();

  protected readonly rows = computed(() =>
    this.outcomes().comparisons.map((comparison) => ({
      kind: this.kindText(comparison.kind),
      control: this.sideText(comparison.control),
      variant: this.sideText(comparison.variant),
      difference: this.differenceText(comparison),
      verdict: this.t(comparison.verdict),
      ...VERDICT_LOOKS[comparison.verdict],
    })),
  );
  protected readonly sums = computed(() =>
    this.outcomes().items.map((sum) => ({
      ...sum,
      kind: this.kindText(sum.kind),
      side: this.t(sum.variant === null ? 'outside' : sum.variant === 'control' ? 'sideControl' : 'sideVariant'),
      value: this.sumText(sum),
    })),
  );

  private kindText(kind: string): string {
    const words = KIND_WORDS[kind];
    return words === undefined ? kind : this.t(words);
  }

  private sideText(side: OutcomeSide | null): string {
    if (side === null) return this.t('nothing');
    const { count, mean, successes } = side;
    if (successes === null) return this.t('mean', { mean: this.figures.mean(mean), count });
    return this.t('share', { successes, count, share: this.figures.share(successes / count) });
  }

  private differenceText({ difference, control, variant }: OutcomeComparison): string {
    if (difference === null) return '–';
    const isShare = control?.successes !== null && variant?.successes !== null;
    if (isShare) return this.figures.points(difference);
    return this.t('interval', { low: this.figures.signed(difference.low), high: this.figures.signed(difference.high) });
  }

  private sumText({ count, mean, share }: OutcomeSum): string {
    if (share === null) return this.figures.mean(mean);
    const [low, high] = [this.figures.share(share.low), this.figures.share(share.high)];
    return this.t('shareInterval', { share: this.figures.share(share.successes / count), low, high });
  }
}
