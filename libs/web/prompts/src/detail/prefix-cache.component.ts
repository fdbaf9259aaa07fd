import { Component, computed, inject, input } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import type { PrefixBreak } from '../client/prompts-client';
import { Figures } from '../terms/figures';
import { detailMessages } from './detail.messages';

/** How much of the start of a prompt still comes from a provider's cache after a change. */
@Component({
  selector: 'trivium-prefix-cache',
  template: `
    <h3>{{ t('prefix') }}</h3>
    <meter min="0" [max]="all()" [value]="prefix().keptTokens" [attr.aria-label]="t('prefix')">{{ text() }}</meter>
    <p class="tv-number">{{ text() }}</p>
    <p class="tv-small tv-muted">{{ t('prefixNote') }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    meter {
      inline-size: 100%;
      block-size: 16px;
    }
  `,
})
export class PrefixCacheComponent {
  private readonly figures = inject(Figures);
  protected readonly t = translator(detailMessages);

  readonly prefix = input.required<PrefixBreak>();

  protected readonly all = computed(() => this.prefix().keptTokens + this.prefix().lostTokens);
  protected readonly text = computed(() => {
    const { fromByte, bytes, keptTokens, lostTokens } = this.prefix();
    const all = this.figures.tokens(this.all());
    if (fromByte === null) return this.t('prefixWhole', { tokens: all });
    // Bytes are counted from 1 for a reader.
    return this.t('prefixBroken', { kept: keptTokens, all, byte: fromByte + 1, bytes, lost: this.figures.tokens(lostTokens) });
  });
}
