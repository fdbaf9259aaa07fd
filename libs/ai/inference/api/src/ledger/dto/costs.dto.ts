import { parameterNameSchema, parameterSupportSchema } from '@trivium/ai/inference/protocol';
import { z } from 'zod';
import { BUDGET_PERIODS } from '../budget-period';
import { USAGE_GROUPS } from '../calls.repository';

/** A million dollars: more is a slip of the hand. */
const HIGHEST_LIMIT_MICRO_USD = 1_000_000_000_000;
const MOST_BUDGETS = 1_000;
/** A megabyte of Latin text, a quarter of a million tokens: what a screen estimates while somebody types. */
const LONGEST_TEXT = 1_000_000;

const microUsd = z.int().nonnegative().describe('Millionths of a US dollar');
const tokens = z.int().nonnegative();
const utcDay = z.iso.date().describe('Day in UTC');

export const usageQuery = z.object({
  from: utcDay,
  to: utcDay.describe('Last day, included'),
  by: z.enum(USAGE_GROUPS).default('day'),
});
export type UsageQuery = z.infer<typeof usageQuery>;

const usageSums = {
  calls: z.int().nonnegative(),
  failedCalls: z.int().nonnegative().describe('Calls that gave no answer; some of them cost something all the same'),
  costMicroUsd: microUsd,
  unpricedCalls: z.int().nonnegative().describe('Calls that no price is on record for; the cost does not hold them'),
  promptTokens: tokens,
  cacheHitTokens: tokens,
  cacheMissTokens: tokens,
  completionTokens: tokens,
  reasoningTokens: tokens.describe('Part of the completion tokens'),
};

export const usageResponse = z
  .object({
    from: utcDay,
    to: utcDay,
    by: z.enum(USAGE_GROUPS),
    rows: z.array(
      z.object({
        key: z.string().nullable().describe('Name of the model, id of the user (null: nobody waited for the call), or day in UTC'),
        label: z.string().nullable().describe('Name of the user, where there still is one'),
        ...usageSums,
      }),
    ),
    total: z.object(usageSums),
  })
  .meta({ id: 'InferenceUsage' });
export type UsageResponse = z.infer<typeof usageResponse>;

const period = z.enum(BUDGET_PERIODS).describe('Days and months begin at 0:00 UTC');
const limitMicroUsd = z
  .int()
  .nonnegative()
  .max(HIGHEST_LIMIT_MICRO_USD)
  .describe('Millionths of a US dollar; 0 lets models on own machines through only');

const organisationBudget = z.strictObject({ scope: z.literal('organisation'), period, limitMicroUsd });
const userBudget = z.strictObject({
  scope: z.literal('user'),
  userId: z.uuid().optional().describe('Left out: each user who has no budget of their own for the period'),
  period,
  limitMicroUsd,
});

export const saveBudgets = z
  .strictObject({ budgets: z.array(z.discriminatedUnion('scope', [organisationBudget, userBudget])).max(MOST_BUDGETS) })
  .meta({ id: 'SaveInferenceBudgets' });
export type SaveBudgets = z.infer<typeof saveBudgets>;

export const budgetsResponse = z
  .object({
    budgets: z.array(
      z.object({
        scope: z.enum(['organisation', 'user']),
        userId: z.uuid().nullable(),
        period,
        limitMicroUsd: microUsd,
        spentMicroUsd: microUsd.nullable().describe('In the running period; null for the budget of every user'),
        reservedMicroUsd: microUsd.nullable().describe('Set aside for calls under way and for the next ones'),
        resetsOn: utcDay.describe('First day of the next period, in UTC'),
      }),
    ),
  })
  .meta({ id: 'InferenceBudgets' });
export type BudgetsResponse = z.infer<typeof budgetsResponse>;

export const estimateCost = z
  .strictObject({
    model: z.string().trim().min(1).max(200).describe('Name of a model, or id of an endpoint'),
    text: z.string().max(LONGEST_TEXT),
    maxTokens: z.int().positive().max(100_000_000).optional().describe("Upper limit of the answer; left out: the model's own"),
  })
  .meta({ id: 'EstimateInferenceCost' });
export type EstimateCost = z.infer<typeof estimateCost>;

export const costEstimate = z
  .object({
    model: z.string(),
    place: z.enum(['cloud', 'local']),
    promptTokens: tokens.describe('An estimate, for running text within some 20 %'),
    maxCompletionTokens: tokens.nullable().describe('Null: nobody has said how long an answer can be'),
    costMicroUsd: z
      .object({
        lowest: microUsd.describe('The whole text in the cache of the provider, an answer of one token'),
        highest: microUsd.nullable().describe('Nothing in the cache, the longest answer; null when that is unknown'),
      })
      .nullable()
      .describe('By the prices of this moment; null when no price is on record'),
    price: z
      .object({ band: z.enum(['peak', 'off-peak']), effectiveFrom: z.iso.datetime(), checkedOn: z.iso.date() })
      .nullable()
      .describe('Null when the model costs nothing per token, or no price is on record'),
    modes: z
      .array(
        z.object({
          mode: z.enum(['thinking', 'direct']),
          isDefault: z.boolean(),
          parameters: z.record(parameterNameSchema, parameterSupportSchema),
        }),
      )
      .describe('What becomes of each parameter; empty for a model that the registry does not know'),
  })
  .meta({ id: 'InferenceCostEstimate' });
export type CostEstimate = z.infer<typeof costEstimate>;
