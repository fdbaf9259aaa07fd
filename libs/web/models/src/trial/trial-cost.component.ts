import { Component, computed, inject, input } from '@angular/core';
import { Formats, translator } from '@trivium/web/i18n';
import type { CostEstimate } from '../client/models-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { trialMessages } from './trial.messages';

/** What a prompt would cost, before it is sent: a span, because neither cache nor length of the answer is known yet. */
@Component({
  selector: 'trivium-trial-cost',
  template: `<p class="tv-small tv-muted">{{ text() }}</p>`,
})
export class TrialCostComponent {
  private readonly formats = inject(Formats);
  private readonly figures = inject(Figures);
  private readonly terms = translator(termsMessages);
  private readonly t = translator(trialMessages);

  readonly estimate = input<CostEstimate>();
  readonly hasFailed = input(false);

  protected readonly text = computed(() => {
    const estimate = this.estimate();
    if (!estimate) return this.t(this.hasFailed() ? 'noEstimate' : 'estimating');
    const { costMicroUsd, price } = estimate;
    const tokens = this.figures.tokens(estimate.promptTokens);
    if (costMicroUsd === null) return this.t('estimateUnknown', { tokens });
    if (costMicroUsd.highest === 0) return this.t('estimateFree', { tokens });
    const lowest = this.figures.usd(costMicroUsd.lowest);
    const highest = this.figures.usd(costMicroUsd.highest);
    if (!price) return this.t('estimateEntry', { tokens, lowest, highest });
    const source = { band: this.terms(price.band), day: this.formats.date(price.checkedOn) };
    if (costMicroUsd.highest === null) return this.t('estimateOpen', { tokens, lowest, ...source });
    return this.t('estimate', { tokens, lowest, highest, ...source });
  });
}
