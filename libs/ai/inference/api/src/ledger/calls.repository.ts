import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { DataClass, EndpointPlace, Usage } from '@trivium/ai/inference/protocol';
import type { JsonValue } from '@trivium/platform/audit';
import type { PriceBasis } from './call-price';
import { resetDayOf, type UtcDay } from './budget-period';
import { statement } from './organisation-statement';

/** One call as it is booked. Moments are ISO 8601. */
export interface BookedCall extends Usage {
  readonly id: string;
  readonly callId: string;
  readonly attempt: number;
  readonly userId: string | null;
  readonly purpose: string;
  readonly templateId: string | null;
  readonly templateVersion: string | null;
  readonly endpoint: string;
  readonly model: string;
  readonly place: EndpointPlace;
  readonly dataClass: DataClass;
  readonly isUsageEstimated: boolean;
  /** Null where no price is on record. */
  readonly costMicroUsd: number | null;
  readonly priceBasis: PriceBasis;
  readonly pricedAt: string;
  /** Null when nothing was sent. */
  readonly startedAt: string | null;
  readonly firstTokenAt: string | null;
  readonly finishedAt: string;
  readonly outcome: string;
  readonly route: JsonValue;
}

export const USAGE_GROUPS = ['model', 'user', 'day'] as const;

export type UsageGroup = (typeof USAGE_GROUPS)[number];

/** Calls together. */
export interface UsageSums extends Usage {
  readonly calls: number;
  /** Calls that gave no answer. */
  readonly failedCalls: number;
  readonly costMicroUsd: number;
  /** Calls that no price is on record for; `costMicroUsd` does not hold them. */
  readonly unpricedCalls: number;
}

/** The calls of one model, user or day. */
export interface UsageRow extends UsageSums {
  /** Name of the model, id of the user (null: nobody), day in UTC. */
  readonly key: string | null;
}

const GROUP_KEYS: Readonly<Record<UsageGroup, string>> = { model: 'model', user: 'user_id::text', day: `''` };

/** A year for comparison and a month to compare it in. The audit trail keeps what must be proved for longer. */
export const CALLS_KEPT_DAYS = 400;

/** The outcome of a call that gave an answer; every other one is the code of an error. */
export const ANSWERED = 'answered';

/** What models were asked for, inside a transaction of the organisation. */
@Injectable()
export class CallsRepository {
  constructor(private readonly database: Database) {}

  async insert(calls: readonly BookedCall[]): Promise<void> {
    await statement(
      this.database,
      `INSERT INTO inference_call (organisation_id, id, call_id, attempt, user_id, purpose, template_id, template_version, endpoint, model, place, data_class,
         prompt_tokens, cache_hit_tokens, cache_miss_tokens, completion_tokens, reasoning_tokens, is_usage_estimated, cost_micro_usd, price_basis, priced_at,
         started_at, first_token_at, finished_at, outcome, route)
       SELECT $1, id, "callId", attempt, "userId", purpose, "templateId", "templateVersion", endpoint, model, place, "dataClass",
         "promptTokens", "cacheHitTokens", "cacheMissTokens", "completionTokens", "reasoningTokens", "isUsageEstimated", "costMicroUsd", "priceBasis", "pricedAt",
         "startedAt", "firstTokenAt", "finishedAt", outcome, route
       FROM jsonb_to_recordset($2::jsonb) AS row (id uuid, "callId" text, attempt int, "userId" uuid, purpose text, "templateId" text, "templateVersion" text,
         endpoint text, model text, place text, "dataClass" text, "promptTokens" bigint, "cacheHitTokens" bigint, "cacheMissTokens" bigint,
         "completionTokens" bigint, "reasoningTokens" bigint, "isUsageEstimated" boolean, "costMicroUsd" bigint, "priceBasis" jsonb, "pricedAt" timestamptz,
         "startedAt" timestamptz, "firstTokenAt" timestamptz, "finishedAt" timestamptz, outcome text, route jsonb)`,
      [JSON.stringify(calls)],
    );
  }

  /** Deletes calls that are older than {@link CALLS_KEPT_DAYS} at `now`, the oldest `limit` of them. */
  async forget(now: string, limit: number): Promise<void> {
    await statement(
      this.database,
      `DELETE FROM inference_call WHERE organisation_id = $1 AND id IN (
         SELECT id FROM inference_call WHERE organisation_id = $1 AND priced_at < $2::timestamptz - $3::integer * interval '1 day'
         ORDER BY priced_at LIMIT $4)`,
      [now, CALLS_KEPT_DAYS, limit],
    );
  }

  /** Sums of the calls of one day. A year is read day by day: the embedded database would stop everybody while it adds up a month. */
  async usageOn(day: UtcDay, by: UsageGroup): Promise<UsageRow[]> {
    const rows = await statement<Record<keyof UsageRow, string | null>>(
      this.database,
      `SELECT ${GROUP_KEYS[by]} AS key, count(*) AS calls, count(*) FILTER (WHERE outcome <> '${ANSWERED}') AS "failedCalls",
         coalesce(sum(cost_micro_usd), 0) AS "costMicroUsd", count(*) FILTER (WHERE cost_micro_usd IS NULL) AS "unpricedCalls",
         sum(prompt_tokens) AS "promptTokens", sum(cache_hit_tokens) AS "cacheHitTokens", sum(cache_miss_tokens) AS "cacheMissTokens",
         sum(completion_tokens) AS "completionTokens", sum(reasoning_tokens) AS "reasoningTokens"
       FROM inference_call WHERE organisation_id = $1 AND priced_at >= $2 AND priced_at < $3
       GROUP BY 1`,
      [`${day}T00:00:00Z`, `${resetDayOf('day', day)}T00:00:00Z`],
    );
    return rows.map(({ key, ...sums }) => ({ key: by === 'day' ? day : key, ...numbersOf(sums) }));
  }
}

function numbersOf<Name extends string>(sums: Record<Name, string | null>): Record<Name, number> {
  return Object.fromEntries(Object.entries<string | null>(sums).map(([name, sum]) => [name, Number(sum)])) as Record<Name, number>;
}
