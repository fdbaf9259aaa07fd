import { type ChatMessage, type DataClass, estimatePromptTokens, type ResponseFormat, type Thinking } from '@trivium/ai/inference/protocol';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { z } from 'zod';
import { promptErrors } from '../prompts.errors';
import { fenced } from './fenced-data';
import { fitSlot } from './fit-slot';
import { instructionsOf } from './instructions';
import type { PromptSeal } from './prompt-seal';
import { outputSchemaOf, type PromptTemplate, type VariablesOf } from './prompt-template';
import { releaseHash } from './release-hash';

export interface RenderOptions {
  readonly language: UiLanguage;
  readonly seal: PromptSeal;
  /** How JSON is asked for: DeepSeek knows `json` only; engines that hold to a grammar take `json-schema`. `json` unless told. */
  readonly jsonForm?: 'json' | 'json-schema';
}

export interface RenderedSlot {
  readonly name: string;
  readonly tokens: number;
  readonly budgetTokens: number;
  readonly droppedSentences: number;
  readonly droppedSources: number;
}

/** A prompt that is ready to be sent; fits what the generation gate takes. */
export interface RenderedPrompt {
  readonly template: { readonly id: string; readonly version: string; readonly hash: string };
  readonly language: UiLanguage;
  readonly messages: readonly ChatMessage[];
  readonly maxTokens: number;
  readonly thinking?: Thinking;
  readonly temperature?: number;
  readonly topP?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
  readonly responseFormat?: ResponseFormat;
  readonly dataClass: DataClass;
  /** To be looked for in the answer. */
  readonly canary: string;
  readonly promptTokens: number;
  /** Bytes of UTF-8 that are the same in every call of this version and language. */
  readonly stablePrefixBytes: number;
  readonly slots: readonly RenderedSlot[];
}

/** Writes a template with variables that the compiler has checked. As {@link renderUnchecked}. */
export function renderTemplate<Template extends PromptTemplate>(
  template: Template,
  { variables, ...options }: RenderOptions & { readonly variables: VariablesOf<Template> },
): RenderedPrompt {
  return renderUnchecked(template, { ...options, variables });
}

/**
 * Writes a template with variables from outside. Instructions first, data last and between fences.
 *
 * @throws AppError PROMPT_VARIABLES_INVALID, PROMPT_SLOT_TOO_LONG
 */
export function renderUnchecked(
  template: PromptTemplate,
  { variables, language, seal, jsonForm = 'json' }: RenderOptions & { readonly variables: unknown },
): RenderedPrompt {
  const values = checkedVariables(template, variables);
  const { id, version, dataClass, parameters } = template;
  const fitted = Object.entries(template.slots).map(([name, slot]) => ({ name, slot, ...fitSlot(values[name], { name, slot }) }));
  const canary = seal.canaryOf(template);
  const instructions = instructionsOf(template, { language, canary });
  const code = seal.fenceOf(template, JSON.stringify(fitted.map(({ name, text }) => [name, text])));
  const data = fitted.map(({ name, text }) => `${template.variants[language].slots[name] ?? name}\n${fenced({ name, code, text })}`);
  const messages: readonly ChatMessage[] = [
    { role: 'system', content: instructions },
    { role: 'user', content: data.join('\n\n') },
  ];
  const responseFormat = responseFormatOf(template, jsonForm);
  return {
    template: { id, version, hash: releaseHash(template) },
    language,
    messages,
    ...parameters,
    ...(responseFormat === undefined ? {} : { responseFormat }),
    dataClass,
    canary,
    promptTokens: estimatePromptTokens({ messages, responseFormat }),
    stablePrefixBytes: Buffer.byteLength(instructions, 'utf8'),
    slots: fitted.map(({ name, slot, tokens, droppedSentences, droppedSources }) => ({
      name,
      tokens,
      budgetTokens: slot.budgetTokens,
      droppedSentences,
      droppedSources,
    })),
  };
}

function checkedVariables(template: PromptTemplate, variables: unknown): Readonly<Record<string, unknown>> {
  const read = template.variables.safeParse(variables);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw promptErrors.PROMPT_VARIABLES_INVALID({ id: template.id, place: placeOf(issue), problem: issue?.message ?? '' });
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return issue.keys.join(', ').slice(0, 100);
  return issue?.path.join('.') ?? '';
}

function responseFormatOf(template: PromptTemplate, jsonForm: 'json' | 'json-schema'): ResponseFormat | undefined {
  const schema = outputSchemaOf(template);
  if (schema === undefined || template.output.form === 'text') return undefined;
  if (jsonForm === 'json') return { type: 'json' };
  return { type: 'json-schema', name: template.output.name, schema: schema as Extract<ResponseFormat, { type: 'json-schema' }>['schema'] };
}
