import { Injectable, inject } from '@angular/core';
import type { TokenRates } from '@trivium/ai/inference/protocol';
import { Formats, translator } from '@trivium/web/i18n';
import type { PriceNow } from '../client/models-client';
import { termsMessages } from './terms.messages';

type Known<Value> = Value | 'unknown' | null | undefined;

const MICRO_PER_USD = 1_000_000;
const MS_PER_SECOND = 1_000;

/** Figures of models with their units, in the reader's language. What nobody knows is said to be unknown, never left out or shown as 0. */
@Injectable({ providedIn: 'root' })
export class Figures {
  private readonly formats = inject(Formats);
  private readonly t = translator(termsMessages);

  count(count: Known<number>): string {
    return this.known(count, (value) => this.formats.number(value));
  }

  /** Parameters, short: `49bn`, `490亿`. */
  parameters(count: Known<number>): string {
    return this.known(count, (value) => this.formats.number(value, { notation: 'compact', maximumFractionDigits: 1 }));
  }

  tokens(count: Known<number>): string {
    return this.known(count, (value) => this.t('tokens', { count: value }));
  }

  bytes(count: Known<number>): string {
    return this.known(count, (value) => this.formats.bytes(value));
  }

  /** US dollars with as many digits as the amount has: a call often costs far less than a cent. */
  usd(microUsd: Known<number>): string {
    return this.known(microUsd, (value) =>
      this.formats.number(value / MICRO_PER_USD, {
        style: 'currency',
        currency: 'USD',
        minimumFractionDigits: 2,
        maximumFractionDigits: 6,
      }),
    );
  }

  duration(ms: Known<number>): string {
    return this.known(ms, (value) =>
      value < MS_PER_SECOND
        ? this.formats.number(Math.round(value), { style: 'unit', unit: 'millisecond' })
        : this.formats.number(value / MS_PER_SECOND, { style: 'unit', unit: 'second', maximumFractionDigits: 2 }),
    );
  }

  speed(tokensPerSecond: Known<number>): string {
    return this.known(tokensPerSecond, (value) => this.t('perSecond', { count: this.formats.number(value, { maximumFractionDigits: 1 }) }));
  }

  rates({ cacheHit, cacheMiss, completion }: TokenRates): string {
    return this.t('rates', { input: this.usd(cacheMiss), cached: this.usd(cacheHit), output: this.usd(completion) });
  }

  /** What a token costs now, and in which band. */
  priceNow(price: PriceNow): string {
    if (price.kind === 'unknown') return this.t('unknown');
    if (price.kind === 'free-of-charge') return this.t('free');
    if (price.kind === 'named') return this.rates(price.rates);
    return `${this.rates(price.rates)} · ${this.t(price.band)}`;
  }

  private known(value: Known<number>, write: (value: number) => string): string {
    return value === 'unknown' || value === null || value === undefined ? this.t('unknown') : write(value);
  }
}
