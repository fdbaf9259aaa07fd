import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, IdSource, OrganisationId } from '@trivium/shared/kernel';
import { promptErrors } from '../prompts.errors';
import { PromptRegistry } from '../registry/prompt-registry';
import type { PromptTemplate } from '../template/prompt-template';
import { assignedVariant, type Experiment, type ExperimentVariant } from './assignment';
import { ExperimentsRepository, type KeptExperiment, type OutcomeSum, type PromptOutcome } from './experiments.repository';

/** Key of the draw. */
export const EXPERIMENT_KEY = Symbol('PromptExperimentKey');

const OUTCOME_KIND = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface ChosenTemplate {
  readonly template: PromptTemplate;
  /** Null when no experiment runs. Goes into the outcome. */
  readonly variant: ExperimentVariant | null;
}

/** Compares two versions of a template on real work. No row names a person. */
@Injectable()
export class PromptExperiments {
  constructor(
    private readonly registry: PromptRegistry,
    private readonly rows: ExperimentsRepository,
    private readonly database: Database,
    private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(EXPERIMENT_KEY) private readonly key: string | Uint8Array,
  ) {}

  /**
   * The version that a subject of the organisation gets: the newest one unless an experiment runs. A version that the program no longer has is not chosen.
   *
   * @throws AppError PROMPT_NOT_FOUND
   */
  async choose(
    organisationId: OrganisationId,
    { templateId, subject }: { readonly templateId: string; readonly subject: string },
  ): Promise<ChosenTemplate> {
    const versions = this.registry.versionsOf(templateId);
    const experiment = await this.database.inOrganisation(organisationId, () => this.rows.find(templateId));
    if (experiment === undefined || !experiment.isRunning) return { template: versions[0], variant: null };
    const variant = assignedVariant(experiment, { subject: `${organisationId} ${subject}`, key: this.key });
    const version = variant === 'variant' ? experiment.variantVersion : experiment.controlVersion;
    const template = versions.find((known) => known.version === version);
    return template === undefined ? { template: versions[0], variant: null } : { template, variant };
  }

  /**
   * Writes down what came of a text. May be called inside the transaction of the deed that it tells of.
   *
   * @throws Error for a kind that is no code or a value that is no number: a defect of the caller
   */
  async record(organisationId: OrganisationId, outcome: PromptOutcome): Promise<void> {
    if (!OUTCOME_KIND.test(outcome.kind) || !Number.isFinite(outcome.value)) throw new Error('An outcome is a code and a number');
    const [id, at] = [this.ids.next<'prompt-outcome'>(), this.clock.now()];
    await this.database.inOrganisation(organisationId, () => this.rows.addOutcome({ id, at, outcome }));
  }

  /** @throws AppError PROMPT_NOT_FOUND */
  async find(organisationId: OrganisationId, templateId: string): Promise<KeptExperiment | undefined> {
    this.registry.versionsOf(templateId);
    return this.database.inOrganisation(organisationId, () => this.rows.find(templateId));
  }

  /** @throws AppError PROMPT_NOT_FOUND, PROMPT_VERSION_NOT_FOUND, PROMPT_EXPERIMENT_VERSIONS_EQUAL */
  async save(
    { organisationId, userId: actorId }: Pick<CallerIdentity, 'organisationId' | 'userId'>,
    experiment: Experiment & { readonly isRunning: boolean },
  ): Promise<KeptExperiment> {
    const { templateId, controlVersion, variantVersion, variantPercent, isRunning } = experiment;
    for (const version of [controlVersion, variantVersion]) this.registry.find(templateId, version);
    if (controlVersion === variantVersion) throw promptErrors.PROMPT_EXPERIMENT_VERSIONS_EQUAL({ version: controlVersion });
    const kept = { ...experiment, changedAt: this.clock.now() };
    await this.database.inOrganisation(organisationId, async () => {
      await this.rows.save(kept);
      await this.audit.record({
        actorId,
        action: 'prompt-experiment.changed',
        subjectKind: 'prompt',
        subjectId: templateId,
        details: { controlVersion, variantVersion, variantPercent, isRunning },
      });
    });
    return kept;
  }

  /** @throws AppError PROMPT_NOT_FOUND */
  async outcomes(organisationId: OrganisationId, templateId: string): Promise<readonly OutcomeSum[]> {
    this.registry.versionsOf(templateId);
    return this.database.inOrganisation(organisationId, () => this.rows.sums(templateId));
  }
}
