import { Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { Experiment, ExperimentVariant } from './assignment';

export interface KeptExperiment extends Experiment {
  readonly isRunning: boolean;
  readonly changedAt: Date;
}

export interface PromptOutcome {
  readonly templateId: string;
  readonly templateVersion: string;
  /** Null outside an experiment. */
  readonly variant: ExperimentVariant | null;
  /** A code: `accepted`, `edit-share`. */
  readonly kind: string;
  /** 1 or 0 for what happened or did not; any other measure otherwise. */
  readonly value: number;
}

/** Outcomes of one version, side of the experiment and kind. */
export interface OutcomeSum {
  readonly templateVersion: string;
  readonly variant: ExperimentVariant | null;
  readonly kind: string;
  readonly count: number;
  readonly mean: number;
  /** Sample variance; null for a single outcome. */
  readonly variance: number | null;
  /** How many were 1. */
  readonly ones: number;
  /** How many were neither 0 nor 1. */
  readonly measures: number;
}

/** The organisation's experiments and outcomes, inside its transaction. `$1` is the organisation: the indexes begin with it. */
@Injectable()
export class ExperimentsRepository {
  constructor(private readonly database: Database) {}

  async find(templateId: string): Promise<KeptExperiment | undefined> {
    const [row] = await this.statement<KeptExperiment>(
      `SELECT template_id AS "templateId", control_version AS "controlVersion", variant_version AS "variantVersion", variant_percent AS "variantPercent",
         is_running AS "isRunning", changed_at AS "changedAt"
       FROM prompt_experiment WHERE organisation_id = $1 AND template_id = $2`,
      [templateId],
    );
    return row;
  }

  async save({ templateId, controlVersion, variantVersion, variantPercent, isRunning, changedAt }: KeptExperiment): Promise<void> {
    await this.statement(
      `INSERT INTO prompt_experiment (organisation_id, template_id, control_version, variant_version, variant_percent, is_running, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (organisation_id, template_id) DO UPDATE SET control_version = excluded.control_version, variant_version = excluded.variant_version,
         variant_percent = excluded.variant_percent, is_running = excluded.is_running, changed_at = excluded.changed_at`,
      [templateId, controlVersion, variantVersion, variantPercent, isRunning, changedAt],
    );
  }

  async addOutcome({ id, at, outcome }: { readonly id: string; readonly at: Date; readonly outcome: PromptOutcome }): Promise<void> {
    const { templateId, templateVersion, variant, kind, value } = outcome;
    await this.statement(
      `INSERT INTO prompt_outcome (organisation_id, id, template_id, template_version, variant, kind, value, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, templateId, templateVersion, variant, kind, value, at],
    );
  }

  async sums(templateId: string): Promise<readonly OutcomeSum[]> {
    return this.statement<OutcomeSum>(
      `SELECT template_version AS "templateVersion", variant, kind, count(*)::integer AS count, avg(value) AS mean, var_samp(value) AS variance,
         (count(*) FILTER (WHERE value = 1))::integer AS ones, (count(*) FILTER (WHERE value NOT IN (0, 1)))::integer AS measures
       FROM prompt_outcome WHERE organisation_id = $1 AND template_id = $2
       GROUP BY template_version, variant, kind ORDER BY kind, template_version, variant`,
      [templateId],
    );
  }

  private async statement<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return (await this.database.manager.query(sql, [this.database.organisationId, ...parameters])) as Row[];
  }
}
