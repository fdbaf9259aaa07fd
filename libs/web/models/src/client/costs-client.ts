import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export type UsageGroup = 'model' | 'user' | 'day';
export type BudgetPeriod = 'day' | 'month';

export interface UsageSums {
  readonly calls: number;
  readonly failedCalls: number;
  readonly costMicroUsd: number;
  /** Calls that no price is on record for; the cost does not hold them. */
  readonly unpricedCalls: number;
  readonly promptTokens: number;
  readonly cacheHitTokens: number;
  readonly cacheMissTokens: number;
  readonly completionTokens: number;
  readonly reasoningTokens: number;
}

export interface UsageRow extends UsageSums {
  /** Name of the model, id of the user (null: nobody waited for the call), or day in UTC. */
  readonly key: string | null;
  readonly label: string | null;
}

export interface ModelUsage {
  readonly from: string;
  readonly to: string;
  readonly by: UsageGroup;
  readonly rows: readonly UsageRow[];
  readonly total: UsageSums;
}

export interface Budget {
  readonly scope: 'organisation' | 'user';
  /** Null for the organisation, and for the budget of each user who has none of their own. */
  readonly userId: string | null;
  readonly period: BudgetPeriod;
  readonly limitMicroUsd: number;
  readonly spentMicroUsd: number | null;
  readonly reservedMicroUsd: number | null;
  /** First day of the next period, in UTC. */
  readonly resetsOn: string;
}

/** A budget as it is saved. */
export type BudgetDraft =
  | { readonly scope: 'organisation'; readonly period: BudgetPeriod; readonly limitMicroUsd: number }
  | { readonly scope: 'user'; readonly userId?: string; readonly period: BudgetPeriod; readonly limitMicroUsd: number };

export interface UsageQuestion {
  /** Days in UTC, both included. */
  readonly from: string;
  readonly to: string;
  readonly by: UsageGroup;
}

/** The calls for what models cost. */
@Injectable({ providedIn: 'root' })
export class CostsClient {
  private readonly http = inject(HttpClient);

  usage({ from, to, by }: UsageQuestion): Promise<ModelUsage> {
    return firstValueFrom(this.http.get<ModelUsage>('/api/inference/usage', { params: { from, to, by } }));
  }

  async budgets(): Promise<readonly Budget[]> {
    return (await firstValueFrom(this.http.get<{ readonly budgets: readonly Budget[] }>('/api/inference/budgets'))).budgets;
  }

  /** Replaces all budgets. */
  async save(budgets: readonly BudgetDraft[]): Promise<readonly Budget[]> {
    return (await firstValueFrom(this.http.put<{ readonly budgets: readonly Budget[] }>('/api/inference/budgets', { budgets }))).budgets;
  }
}
