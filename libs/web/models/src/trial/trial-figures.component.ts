import { Component, computed, inject, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import type { TrialEnd, TrialStart } from '../client/trial-client';
import { Figures } from '../terms/figures';
import { termsMessages } from '../terms/terms.messages';
import { trialMessages } from './trial.messages';

/** What a trial used: engine, tokens, times, cost. */
@Component({
  selector: 'trivium-trial-figures',
  template: `
    <dl class="tv-figures">
      @if (start(); as start) {
        <div>
          <dt>{{ t('engine') }}</dt>
          <dd>{{ terms(start.place) }} · {{ start.model }}</dd>
        </div>
      }
      @if (end(); as end) {
        <div>
          <dt>{{ t('firstToken') }}</dt>
          <dd class="tv-number">{{ figures.duration(end.firstTokenMs) }}</dd>
        </div>
        <div>
          <dt>{{ t('speed') }}</dt>
          <dd class="tv-number">{{ figures.speed(end.tokensPerSecond) }}</dd>
        </div>
        <div>
          <dt>{{ t('duration') }}</dt>
          <dd class="tv-number">{{ figures.duration(end.durationMs) }}</dd>
        </div>
        <div>
          <dt>{{ t('cost') }}</dt>
          <dd class="tv-number">{{ figures.usd(end.costMicroUsd) }}</dd>
        </div>
        <div>
          <dt>{{ t('usage') }}</dt>
          <dd class="tv-number">{{ usage() }}</dd>
        </div>
        <div>
          <dt>{{ t('finish') }}</dt>
          <dd>{{ finish() }}</dd>
        </div>
      }
    </dl>
    @if (unsent(); as parameters) {
      <p class="tv-small">{{ t('unsent', { parameters }) }}</p>
    }
  `,
})
export class TrialFiguresComponent {
  protected readonly figures = inject(Figures);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(trialMessages);

  readonly start = input<TrialStart>();
  readonly end = input<TrialEnd>();

  protected readonly unsent = computed(() => (this.start()?.unsentParameters ?? []).map((name) => this.terms(name)).join(', '));
  protected readonly finish = computed(() => this.t(`finish-${this.end()?.finishReason ?? 'other'}`));
  protected readonly usage = computed(() => {
    const end = this.end();
    if (!end?.usage) return this.terms('unknown');
    const { promptTokens, cacheHitTokens, completionTokens, reasoningTokens } = end.usage;
    const text = this.t('usageText', {
      prompt: promptTokens,
      cached: cacheHitTokens,
      completion: completionTokens,
      reasoning: reasoningTokens,
    });
    return end.isUsageEstimated ? `${text} · ${this.t('usageEstimated')}` : text;
  });
}
