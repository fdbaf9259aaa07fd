import { Injectable, inject } from '@angular/core';
import { Formats, translator } from '@trivium/web/i18n';
import type { PredictedCost } from '../client/prompts-client';
import { termsMessages } from './terms.messages';

const MICRO_PER_USD = 1_000_000;

/** Figures of prompts with their units, in the reader's language. What nobody knows is said to be unknown, never shown as 0. */
@Injectable({ providedIn: 'root' })
export class Figures {
  private readonly formats = inject(Formats);
  private readonly t = translator(termsMessages);

  tokens(count: number | null): string {
    return count === null ? this.t('unknown') : this.t('tokens', { count });
  }

  /** US dollars with as many digits as the amount has: a call often costs far less than a cent. */
  usd(microUsd: number | null): string {
    if (microUsd === null) return this.t('unknown');
    return this.formats.number(microUsd / MICRO_PER_USD, {
      style: 'currency',
      currency: 'USD',
      minimumFractionDigits: 2,
      maximumFractionDigits: 6,
    });
  }

  /** From the lowest to the highest; a model on an own machine has no price per token. */
  costRange(cost: PredictedCost['costMicroUsd']): string {
    if (cost === null) return this.t('noPrice');
    if (cost.highest === 0) return this.t('free');
    return this.t('range', { lowest: this.usd(cost.lowest), highest: this.usd(cost.highest) });
  }

  /** A share between 0 and 1, with one digit. */
  share(share: number): string {
    return this.formats.percent(share, 1);
  }

  /** A span of percentage points with their signs. */
  points({ low, high }: { readonly low: number; readonly high: number }): string {
    return this.t('points', { low: this.signed(low * 100, 1), high: this.signed(high * 100, 1) });
  }

  mean(mean: number): string {
    return this.formats.number(mean, { maximumSignificantDigits: 3 });
  }

  signed(value: number, maximumFractionDigits = 3): string {
    return this.formats.number(value, { maximumFractionDigits, signDisplay: 'exceptZero' });
  }
}
