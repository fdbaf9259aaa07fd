import type { BudgetPeriod } from './budget-period';

/** The most that one process takes at once beyond what its calls need: a hundred answers of a thousand tokens, or so. */
export const LARGEST_BLOCK_MICRO_USD = 500_000;
/** Of what is left, one process takes one part of so many at most beyond what its calls need, so that others find something. */
const PARTS_OF_THE_REST = 64;

/** One budget that a call counts against, and how far it is used. */
export interface BudgetUse {
  readonly scope: 'organisation' | 'user';
  readonly period: BudgetPeriod;
  readonly limitMicroUsd: number;
  /** Spent and set aside. */
  readonly usedMicroUsd: number;
}

export interface BudgetGrant {
  /** What the budgets hold of the demand, and a block beyond it where they hold that too. */
  readonly amountMicroUsd: number;
  /** Budgets that do not hold the demand. */
  readonly lacking: readonly BudgetUse[];
}

/**
 * How much a process may set aside: never more than the tightest budget has left. Beyond what its calls need it takes a block, so that the next calls cost no
 * round trip to the database: a sixty-fourth of what is left, at most {@link LARGEST_BLOCK_MICRO_USD}.
 *
 * @param demandMicroUsd what the waiting calls need together; 0 when it only fills up
 */
export function grantFor(budgets: readonly BudgetUse[], demandMicroUsd: number): BudgetGrant {
  const roomIn = ({ limitMicroUsd, usedMicroUsd }: BudgetUse) => Math.max(0, limitMicroUsd - usedMicroUsd);
  const room = Math.min(...budgets.map(roomIn), Number.POSITIVE_INFINITY);
  const block = Math.min(LARGEST_BLOCK_MICRO_USD, Math.floor(room / PARTS_OF_THE_REST));
  return {
    amountMicroUsd: Math.min(room, Math.max(demandMicroUsd, block)),
    lacking: budgets.filter((budget) => roomIn(budget) < demandMicroUsd),
  };
}
