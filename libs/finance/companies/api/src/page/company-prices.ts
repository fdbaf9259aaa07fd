import type { OrganisationId } from '@trivium/shared/kernel';

/** One day of trading. */
export interface PriceDay {
  /** `2026-11-24`, in the exchange's own calendar. */
  readonly day: string;
  readonly close: number;
}

/** Prices of a company with where they come from. */
export interface PriceSeries {
  readonly currency: string;
  readonly source: string;
  /** Oldest first. */
  readonly days: readonly PriceDay[];
}

/** Where the page of a company gets prices. */
export abstract class CompanyPrices {
  /** Undefined where none were brought in. */
  abstract pricesOf(organisationId: OrganisationId, symbol: string): Promise<PriceSeries | undefined>;
}

/** Until prices can be brought in: there are none, and the page says so. */
export class NoPrices extends CompanyPrices {
  async pricesOf(): Promise<undefined> {
    return undefined;
  }
}
