import { isolateByOrganisation } from '@trivium/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['inference_call', 'inference_budget', 'inference_spending', 'inference_lease', 'inference_cache'];

const PLACES = `('cloud', 'local', 'edge')`;
/** Days are written, not typed: drivers turn a `date` into a moment of the machine's own time zone. */
const ISO_DAY = `'^\\d{4}-\\d{2}-\\d{2}$'`;
const DATA_CLASSES = `('public', 'internal', 'confidential', 'restricted')`;

/**
 * The books of what models cost, the budgets that bound it, and answers kept for exactly equal questions. Money is in whole millionths of a US dollar, days are
 * days in UTC.
 */
export class InferenceLedger1764000000120 implements MigrationInterface {
  name = 'InferenceLedger1764000000120';

  async up(runner: QueryRunner): Promise<void> {
    // No column holds a word of a prompt or an answer. `cost_micro_usd` is null where no price is on record: that is not the same as nothing.
    await runner.query(`
      CREATE TABLE inference_call (
        id uuid CONSTRAINT inference_call_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        call_id text NOT NULL,
        attempt integer NOT NULL,
        user_id uuid,
        purpose text NOT NULL,
        template_id text,
        template_version text,
        endpoint text NOT NULL,
        model text NOT NULL,
        place text NOT NULL,
        data_class text NOT NULL,
        prompt_tokens bigint NOT NULL,
        cache_hit_tokens bigint NOT NULL,
        cache_miss_tokens bigint NOT NULL,
        completion_tokens bigint NOT NULL,
        reasoning_tokens bigint NOT NULL,
        is_usage_estimated boolean NOT NULL,
        cost_micro_usd bigint,
        price_basis jsonb NOT NULL,
        priced_at timestamptz NOT NULL,
        started_at timestamptz,
        first_token_at timestamptz,
        finished_at timestamptz NOT NULL,
        outcome text NOT NULL,
        route jsonb NOT NULL,
        CONSTRAINT inference_call_place_known CHECK (place IN ${PLACES}),
        CONSTRAINT inference_call_data_class_known CHECK (data_class IN ${DATA_CLASSES}),
        CONSTRAINT inference_call_restricted_stays CHECK (data_class <> 'restricted' OR place <> 'cloud'),
        CONSTRAINT inference_call_cost_range CHECK (cost_micro_usd >= 0)
      )`);
    await runner.query(`CREATE INDEX inference_call_of_time ON inference_call (organisation_id, priced_at)`);
    // `user_id` null in scope 'user': for each user who has no row of their own.
    await runner.query(`
      CREATE TABLE inference_budget (
        organisation_id uuid NOT NULL,
        scope text NOT NULL,
        user_id uuid,
        period text NOT NULL,
        limit_micro_usd bigint NOT NULL,
        CONSTRAINT inference_budget_scope_known CHECK (scope IN ('organisation', 'user')),
        CONSTRAINT inference_budget_period_known CHECK (period IN ('day', 'month')),
        CONSTRAINT inference_budget_limit_range CHECK (limit_micro_usd >= 0),
        CONSTRAINT inference_budget_user_in_scope CHECK (scope = 'user' OR user_id IS NULL)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX inference_budget_one ON inference_budget (organisation_id, scope, (coalesce(user_id, organisation_id)), period)`,
    );
    // What one day has used of every budget: `subject_id` is a user, or the organisation itself for all of its calls. A month is the sum of its days.
    await runner.query(`
      CREATE TABLE inference_spending (
        organisation_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        day text COLLATE "C" NOT NULL,
        reserved_micro_usd bigint NOT NULL DEFAULT 0,
        spent_micro_usd bigint NOT NULL DEFAULT 0,
        CONSTRAINT inference_spending_pkey PRIMARY KEY (organisation_id, subject_id, day),
        CONSTRAINT inference_spending_day_form CHECK (day ~ ${ISO_DAY}),
        CONSTRAINT inference_spending_range CHECK (reserved_micro_usd >= 0 AND spent_micro_usd >= 0)
      ) WITH (fillfactor = 70)`);
    // Money that a process holds for the calls to come. Reserved is the sum of a day's leases; one that expires is given back by whoever leases next.
    await runner.query(`
      CREATE TABLE inference_lease (
        id uuid CONSTRAINT inference_lease_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        user_id uuid,
        day text COLLATE "C" NOT NULL,
        amount_micro_usd bigint NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT inference_lease_day_form CHECK (day ~ ${ISO_DAY}),
        CONSTRAINT inference_lease_amount_range CHECK (amount_micro_usd >= 0)
      ) WITH (fillfactor = 70)`);
    await runner.query(`CREATE INDEX inference_lease_of_organisation ON inference_lease (organisation_id, expires_at)`);
    // The answer is JSON as text: a model may write the character U+0000, which jsonb refuses. Restricted answers cannot be kept, whatever a program does.
    await runner.query(`
      CREATE TABLE inference_cache (
        organisation_id uuid NOT NULL,
        key text NOT NULL,
        data_class text NOT NULL,
        answer text NOT NULL,
        bytes integer NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        hits bigint NOT NULL DEFAULT 0,
        CONSTRAINT inference_cache_pkey PRIMARY KEY (organisation_id, key),
        CONSTRAINT inference_cache_data_class_keepable CHECK (data_class IN ('public', 'internal', 'confidential'))
      ) WITH (fillfactor = 80)`);
    await runner.query(`CREATE INDEX inference_cache_oldest ON inference_cache (organisation_id, created_at)`);
    for (const table of TABLES) await isolateByOrganisation(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
