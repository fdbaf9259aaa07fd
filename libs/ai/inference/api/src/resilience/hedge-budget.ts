export interface HedgeBudgetOptions {
  /** Extra calls per ordinary call, 0 to 1. */
  readonly share: number;
  /** The most extra calls that may follow each other after a quiet time. */
  readonly burst: number;
}

export const DEFAULT_HEDGE_BUDGET: HedgeBudgetOptions = { share: 0.05, burst: 10 };

/** Counts one hedge as this many parts, so that shares add up exactly. */
const PARTS = 1_000_000;

/** A token bucket: every ordinary call earns a share of an extra one. An endpoint that is slow as a whole is thereby not asked twice for everything. */
export class HedgeBudget {
  private parts = 0;

  constructor(private readonly options: HedgeBudgetOptions = DEFAULT_HEDGE_BUDGET) {}

  earn(): void {
    const { share, burst } = this.options;
    this.parts = Math.min(burst * PARTS, this.parts + Math.round(share * PARTS));
  }

  /** Whether an extra call may be made; it is then paid for. */
  spend(): boolean {
    if (this.parts < PARTS) return false;
    this.parts -= PARTS;
    return true;
  }
}
