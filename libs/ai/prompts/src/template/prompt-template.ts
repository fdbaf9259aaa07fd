import type { DataClass, Thinking } from '@trivium/ai/inference/protocol';
import type { UiLanguage } from '@trivium/shared/kernel';
import { z } from 'zod';

export const PROMPT_LANGUAGES = ['en', 'zh'] as const satisfies readonly UiLanguage[];

/** A passage that an answer may rest on. Its number is its place in the list, from 1: what `[n]` in an answer points to. */
export const promptSourceSchema = z.strictObject({ title: z.string().max(500).optional(), text: z.string().min(1) });
export type PromptSource = z.infer<typeof promptSourceSchema>;

/** How a variable is written: a text, one line for each item, or numbered sources. */
export type SlotForm = 'text' | 'list' | 'sources';

/** The form that a variable's type allows; `never` for a type that no form can write. */
export type FormOf<Value> = [Value] extends [string | number | undefined]
  ? 'text'
  : [Value] extends [readonly string[] | undefined]
    ? 'list'
    : [Value] extends [readonly PromptSource[] | undefined]
      ? 'sources'
      : never;

export interface SlotDefinition<Form extends SlotForm = SlotForm> {
  readonly form: Form;
  /** The most that this variable may take of the window, as `estimateTokens` counts. Longer texts and sources end at a whole sentence. */
  readonly budgetTokens: number;
  /** Sent whole or refused: for a text that is wrong when its end is missing, such as JSON. Lists are always so. */
  readonly isWhole?: boolean;
}

export interface TemplateSection {
  /** The same in every language: `rules`. */
  readonly key: string;
  readonly heading: string;
  readonly text: string;
}

/** A template in one language. All of it but the data is the same for each call, so that a provider's prefix cache holds it. */
export interface TemplateVariant<Slot extends string = string> {
  /** Who the model is to be, in one sentence. */
  readonly role: string;
  /** The one thing to do, beginning with its verb. */
  readonly task: string;
  readonly sections: readonly TemplateSection[];
  /** What the answer looks like. */
  readonly format: string;
  /** An answer as it should be; for JSON output one that fits the schema. */
  readonly example?: string;
  /** What stands above each variable: a name, never an instruction. */
  readonly slots: Readonly<Record<Slot, string>>;
}

export interface ModelParameters {
  /** Upper limit of the answer, thinking included. */
  readonly maxTokens: number;
  /** DeepSeek thinks unless told not to, and then ignores temperature and penalties. */
  readonly thinking?: Thinking;
  readonly temperature?: number;
  readonly topP?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
}

export type TemplateOutput = { readonly form: 'text' } | { readonly form: 'json'; readonly name: string; readonly schema: z.ZodType };

/** A prompt as an artefact: once released, a version never changes. */
export interface PromptTemplate {
  readonly id: string;
  /** Semantic version; `requiredChange` says which part must rise. */
  readonly version: string;
  readonly title: Readonly<Record<UiLanguage, string>>;
  /** As it stands in the books of the models: `tutor.answer`. */
  readonly purpose: string;
  /** The least sensitive class that its data can be. A caller may raise it. */
  readonly dataClass: DataClass;
  readonly variables: z.ZodObject;
  readonly slots: Readonly<Record<string, SlotDefinition>>;
  readonly output: TemplateOutput;
  readonly parameters: ModelParameters;
  readonly variants: Readonly<Record<UiLanguage, TemplateVariant>>;
  /** Values to try the template with, written for it: what a screen fills in on demand. No part of a release, since none of it is sent in use. */
  readonly trial: Readonly<Record<UiLanguage, Readonly<Record<string, unknown>>>>;
}

export type VariablesOf<Template extends PromptTemplate> = z.input<Template['variables']>;

type SlotsOf<Schema extends z.ZodObject> = {
  readonly [Name in keyof z.output<Schema>]-?: SlotDefinition<FormOf<z.output<Schema>[Name]>>;
};

export interface TypedTemplate<Schema extends z.ZodObject> extends PromptTemplate {
  readonly variables: Schema;
  readonly slots: SlotsOf<Schema> & PromptTemplate['slots'];
  readonly variants: Readonly<Record<UiLanguage, TemplateVariant<keyof z.output<Schema> & string>>>;
  readonly trial: Readonly<Record<UiLanguage, z.input<Schema> & Readonly<Record<string, unknown>>>>;
}

/** What is written in a file; the compiler finds a variable that has no slot, a slot that has no variable, and a form that does not fit the type. */
export interface TemplateDefinition<Schema extends z.ZodObject> extends Omit<PromptTemplate, 'variables' | 'slots' | 'variants' | 'trial'> {
  readonly variables: Schema;
  /** In the order in which they are sent: what changes least comes first. */
  readonly slots: SlotsOf<Schema>;
  readonly variants: Readonly<Record<UiLanguage, TemplateVariant<keyof z.output<Schema> & string>>>;
  readonly trial: Readonly<Record<UiLanguage, z.input<Schema>>>;
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** @throws Error for an id or a version that is none, and for a trial that the variables refuse: a defect of the file */
export function defineTemplate<Schema extends z.ZodObject>(definition: TemplateDefinition<Schema>): TypedTemplate<Schema> {
  if (!ID.test(definition.id)) throw new Error(`"${definition.id}" is no template id: lower case, words joined by hyphens`);
  if (!/^\d+\.\d+\.\d+$/.test(definition.version)) throw new Error(`"${definition.version}" of ${definition.id} is no semantic version`);
  for (const language of PROMPT_LANGUAGES) {
    const { error } = definition.variables.safeParse(definition.trial[language]);
    if (error !== undefined) throw new Error(`The trial of ${definition.id} in "${language}" does not fit its variables: ${error.message}`);
  }
  return Object.freeze(definition) as TypedTemplate<Schema>;
}

/** The JSON Schema of what a template answers; undefined for plain text. */
export function outputSchemaOf({ output }: Pick<PromptTemplate, 'output'>): Record<string, unknown> | undefined {
  return output.form === 'text' ? undefined : jsonSchemaOf(output.schema);
}

export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
