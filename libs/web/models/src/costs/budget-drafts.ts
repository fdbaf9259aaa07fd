import type { Budget, BudgetDraft, BudgetPeriod } from '../client/costs-client';

export const BUDGET_FIELDS = [
  { id: 'organisation-day', scope: 'organisation', period: 'day' },
  { id: 'organisation-month', scope: 'organisation', period: 'month' },
  { id: 'user-day', scope: 'user', period: 'day' },
  { id: 'user-month', scope: 'user', period: 'month' },
] as const satisfies readonly { readonly id: string; readonly scope: Budget['scope']; readonly period: BudgetPeriod }[];

export type BudgetFieldId = (typeof BUDGET_FIELDS)[number]['id'];

/** Limits in US dollars as typed; an empty field sets no limit, which is something else than a limit of 0. */
export type BudgetFields = Readonly<Record<BudgetFieldId, string>>;

const MICRO_PER_USD = 1_000_000;
const HIGHEST_USD = 1_000_000;

/** The limits that hold for everybody, for the fields. */
export function fieldsOf(budgets: readonly Budget[]): BudgetFields {
  const textOf = (scope: Budget['scope'], period: BudgetPeriod): string => {
    const found = budgets.find((budget) => budget.scope === scope && budget.period === period && budget.userId === null);
    return found ? String(found.limitMicroUsd / MICRO_PER_USD) : '';
  };
  return {
    'organisation-day': textOf('organisation', 'day'),
    'organisation-month': textOf('organisation', 'month'),
    'user-day': textOf('user', 'day'),
    'user-month': textOf('user', 'month'),
  };
}

/** Millionths of a US dollar; null for an empty field; undefined for what is no amount between 0 and a million dollars. */
export function limitOf(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (!/^\d+(\.\d{1,6})?$/.test(trimmed) || Number(trimmed) > HIGHEST_USD) return undefined;
  return Math.round(Number(trimmed) * MICRO_PER_USD);
}

/** What to save: the fields, and the budgets of single people as they are, because saving replaces all. Undefined when a field holds no amount. */
export function draftsOf(fields: BudgetFields, budgets: readonly Budget[]): readonly BudgetDraft[] | undefined {
  const drafts: BudgetDraft[] = [];
  for (const { id, scope, period } of BUDGET_FIELDS) {
    const limitMicroUsd = limitOf(fields[id]);
    if (limitMicroUsd === undefined) return undefined;
    if (limitMicroUsd !== null) drafts.push({ scope, period, limitMicroUsd });
  }
  for (const { userId, period, limitMicroUsd } of budgets)
    if (userId !== null) drafts.push({ scope: 'user', userId, period, limitMicroUsd });
  return drafts;
}
