import { Inject, Injectable } from '@nestjs/common';
import { type ChatEngine, ChatEngines } from '@trivium/ai/inference/api';
import { estimateTokens, type ModelEntry } from '@trivium/ai/inference/protocol';
import { CLOCK } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, OrganisationId } from '@trivium/shared/kernel';
import type { KeptExperiment, OutcomeSum } from '../experiments/experiments.repository';
import { compareOutcomes, type OutcomeComparison } from '../experiments/outcome-comparison';
import { PromptExperiments } from '../experiments/prompt-experiments';
import { wilsonInterval } from '../experiments/wilson-interval';
import { type LintFinding } from '../lint/lint-finding';
import { lintTemplate } from '../lint/lint-template';
import { PromptRegistry } from '../registry/prompt-registry';
import { instructionsOf } from '../template/instructions';
import { PromptSeal } from '../template/prompt-seal';
import { jsonSchemaOf, outputSchemaOf, PROMPT_LANGUAGES, type PromptTemplate } from '../template/prompt-template';
import { releaseHash } from '../template/release-hash';
import { type RenderedPrompt, renderUnchecked } from '../template/render-template';
import type {
  PromptDetail,
  PromptExperimentResponse,
  PromptList,
  PromptOutcomes,
  PromptQuery,
  RenderedPromptResponse,
  RenderPrompt,
  SavePromptExperiment,
} from './dto/prompts.dto';
import { modelFit } from './honoured-parameters';
import { predictedCost, type Sized } from './predicted-cost';
import { compareTemplates } from './prompt-comparison';

type JsonObject = PromptDetail['parameters'];

/** Roles and delimiters of two messages, and label and fence of each slot. */
const TOKENS_AROUND = 40;

/** What the prompts screen shows. */
@Injectable()
export class PromptsService {
  constructor(
    private readonly registry: PromptRegistry,
    private readonly engines: ChatEngines,
    private readonly experiments: PromptExperiments,
    private readonly seal: PromptSeal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(organisationId: OrganisationId): Promise<PromptList> {
    const engines = await this.enginesOf(organisationId);
    return { items: this.registry.list().map((template) => this.summaryOf(template, engines)) };
  }

  /** @throws AppError PROMPT_NOT_FOUND, PROMPT_VERSION_NOT_FOUND */
  async detail(organisationId: OrganisationId, id: string, { version, from }: PromptQuery): Promise<PromptDetail> {
    const engines = await this.enginesOf(organisationId);
    const template = this.registry.find(id, version);
    const versions = this.registry.versionsOf(id);
    const before = from === undefined ? versions[versions.indexOf(template) + 1] : this.registry.find(id, from);
    return {
      ...this.summaryOf(template, engines),
      version: versions[0].version,
      shown: template.version,
      isReleased: this.registry.isReleased(template),
      hash: releaseHash(template),
      parameters: { ...template.parameters, stop: [...(template.parameters.stop ?? [])] },
      variables: jsonSchemaOf(template.variables) as JsonObject,
      outputSchema: (outputSchemaOf(template) as JsonObject | undefined) ?? null,
      slots: slotsOf(template),
      trial: template.trial as PromptDetail['trial'],
      models: engines.map((engine) => modelFitOf(engine, template)),
      texts: PROMPT_LANGUAGES.map((language) => this.textOf(template, { language, engines })),
      comparison: before === undefined ? null : this.comparisonOf(before, template),
    };
  }

  /** @throws AppError PROMPT_NOT_FOUND, PROMPT_VERSION_NOT_FOUND, PROMPT_VARIABLES_INVALID, PROMPT_SLOT_TOO_LONG */
  async render(
    organisationId: OrganisationId,
    id: string,
    { version, language, variables }: RenderPrompt,
  ): Promise<RenderedPromptResponse> {
    const template = this.registry.find(id, version);
    const prompt = renderUnchecked(template, { variables, language, seal: this.seal });
    return {
      version: template.version,
      messages: prompt.messages.map((message) => withoutMark(message, prompt.canary)),
      promptTokens: prompt.promptTokens,
      stablePrefixBytes: prompt.stablePrefixBytes,
      slots: [...prompt.slots],
      costs: this.costsOf(await this.enginesOf(organisationId), {
        ...prompt,
        stablePrefixTokens: this.instructionTokens(template, language),
      }),
    };
  }

  async experiment(organisationId: OrganisationId, id: string): Promise<PromptExperimentResponse> {
    return experimentResponse(await this.experiments.find(organisationId, id));
  }

  async saveExperiment(caller: CallerIdentity, id: string, body: SavePromptExperiment): Promise<PromptExperimentResponse> {
    return experimentResponse(await this.experiments.save(caller, { ...body, templateId: id }));
  }

  async outcomes(organisationId: OrganisationId, id: string): Promise<PromptOutcomes> {
    const sums = await this.experiments.outcomes(organisationId, id);
    const experiment = await this.experiments.find(organisationId, id);
    const comparisons = experiment === undefined ? [] : compareOutcomes(sums, experiment).map(comparedOutcome);
    return { items: sums.map(outcomeOf), comparisons };
  }

  private async enginesOf(organisationId: OrganisationId): Promise<readonly ChatEngine[]> {
    return (await this.engines.of(organisationId)).engines;
  }

  private summaryOf(template: PromptTemplate, engines: readonly ChatEngine[]): PromptList['items'][number] {
    const { id, title, purpose, version, dataClass, output } = template;
    return {
      id,
      title,
      purpose,
      version,
      versions: this.registry.versionsOf(id).map((known) => known.version),
      languages: [...PROMPT_LANGUAGES],
      dataClass,
      output: output.form,
      findings: findingsOf(template, modelsOf(engines)),
    };
  }

  private textOf(
    template: PromptTemplate,
    { language, engines }: { readonly language: RenderPrompt['language']; readonly engines: readonly ChatEngine[] },
  ): PromptDetail['texts'][number] {
    const instructionTokens = this.instructionTokens(template, language);
    const slots = Object.values(template.slots);
    const mostPromptTokens = slots.reduce((sum, { budgetTokens }) => sum + budgetTokens + TOKENS_AROUND, instructionTokens + TOKENS_AROUND);
    const { dataClass, parameters } = template;
    const sized = { dataClass, maxTokens: parameters.maxTokens, promptTokens: mostPromptTokens, stablePrefixTokens: instructionTokens };
    return {
      language,
      instructions: instructionsOf(template, { language, canary: '…' }),
      instructionTokens,
      mostPromptTokens,
      costs: this.costsOf(engines, sized),
    };
  }

  private instructionTokens(template: PromptTemplate, language: RenderPrompt['language']): number {
    return estimateTokens(instructionsOf(template, { language, canary: this.seal.canaryOf(template) }));
  }

  private costsOf(engines: readonly ChatEngine[], prompt: Sized): RenderedPromptResponse['costs'] {
    const at = this.clock.now();
    return engines.map((engine) => predictedCost(engine, { prompt, at }));
  }

  private comparisonOf(before: PromptTemplate, after: PromptTemplate): PromptDetail['comparison'] {
    const { languages, ...rest } = compareTemplates(before, after, { seal: this.seal });
    return { ...rest, languages: [...languages] };
  }
}

function slotsOf({ slots, variants, variables }: PromptTemplate): PromptDetail['slots'] {
  return Object.entries(slots).map(([name, { form, budgetTokens, isWhole = false }]) => ({
    name,
    title: { en: variants.en.slots[name] ?? name, zh: variants.zh.slots[name] ?? name },
    form,
    budgetTokens,
    isWhole,
    isRequired: variables.shape[name]?.safeParse(undefined).success === false,
  }));
}

/** zod's types are mutable. */
function modelFitOf(engine: ChatEngine, template: PromptTemplate): PromptDetail['models'][number] {
  const { parameters, ...rest } = modelFit(engine, template);
  return { ...rest, parameters: [...parameters] };
}

/** What the registry knows of the models that can be asked, each once. */
function modelsOf(engines: readonly ChatEngine[]): readonly ModelEntry[] {
  const entries = engines.flatMap((engine) => engine.capabilities().registryEntry ?? []);
  return entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index);
}

function findingsOf(template: PromptTemplate, models: readonly ModelEntry[]): PromptList['items'][number]['findings'] {
  return lintTemplate(template, { models }).map(({ id: rule, severity, place, text, fix }: LintFinding) => ({
    rule,
    severity,
    place,
    text,
    fix,
  }));
}

/** The mark is a secret of the server: who knows it could have a model leave it out. */
function withoutMark(message: RenderedPrompt['messages'][number], canary: string): RenderedPromptResponse['messages'][number] {
  return message.role === 'system' ? { ...message, content: message.content.replaceAll(canary, '…') } : message;
}

function experimentResponse(kept: KeptExperiment | undefined): PromptExperimentResponse {
  if (kept === undefined) return { experiment: null };
  const { controlVersion, variantVersion, variantPercent, isRunning, changedAt } = kept;
  return { experiment: { controlVersion, variantVersion, variantPercent, isRunning, changedAt: changedAt.toISOString() } };
}

function outcomeOf({ templateVersion, variant, kind, count, mean, ones, measures }: OutcomeSum): PromptOutcomes['items'][number] {
  const interval = measures === 0 ? wilsonInterval({ successes: ones, count }) : undefined;
  const share = interval === undefined ? null : { successes: ones, ...interval };
  return { version: templateVersion, variant, kind, count, mean, share };
}

function comparedOutcome({ kind, control, variant, difference, verdict }: OutcomeComparison): PromptOutcomes['comparisons'][number] {
  return { kind, control: sideOf(control), variant: sideOf(variant), difference: difference ?? null, verdict };
}

function sideOf(sum: OutcomeSum | undefined): PromptOutcomes['comparisons'][number]['control'] {
  return sum === undefined ? null : { count: sum.count, mean: sum.mean, successes: sum.measures === 0 ? sum.ones : null };
}
