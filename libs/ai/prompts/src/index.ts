export type { ExperimentVariant } from './experiments/assignment';
export type { PromptOutcome } from './experiments/experiments.repository';
export { type ChosenTemplate, PromptExperiments } from './experiments/prompt-experiments';
export { type Interval, wilsonInterval } from './experiments/wilson-interval';
export type { LintFinding, LintRule } from './lint/lint-finding';
export { lintTemplate } from './lint/lint-template';
export { ABSTENTION, groundedAnswer } from './platform-templates/grounded-answer.prompt';
export { intentFallback, readIntent } from './platform-templates/intent-fallback.prompt';
export { jsonRepair } from './platform-templates/json-repair.prompt';
export { platformPrompts } from './platform-templates/platform-templates';
export { repairAnswer } from './platform-templates/repair-answer.prompt';
export { promptErrors } from './prompts.errors';
export { PromptsModule, type PromptsModuleOptions } from './prompts.module';
export { PromptRegistry } from './registry/prompt-registry';
export { type PromptSet, type ReleasedHashes, type ReleaseProblem, releaseProblems } from './registry/releases';
export { escapeData } from './template/fenced-data';
export { leaksCanary, PromptSeal } from './template/prompt-seal';
export {
  defineTemplate,
  type ModelParameters,
  outputSchemaOf,
  type PromptSource,
  promptSourceSchema,
  type PromptTemplate,
  type SlotDefinition,
  type TemplateDefinition,
  type TemplateVariant,
  type VariablesOf,
} from './template/prompt-template';
export { releaseHash } from './template/release-hash';
export { type RenderedPrompt, type RenderOptions, renderTemplate, renderUnchecked } from './template/render-template';
export { compareVersions, requiredChange, type VersionPart } from './template/semantic-version';
