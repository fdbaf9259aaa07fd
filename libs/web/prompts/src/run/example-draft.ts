import type { JsonObject, PromptSlot } from '../client/prompts-client';

export interface ExampleSource {
  readonly title: string;
  readonly text: string;
}

/** What stands in the fields of one slot. A list has one item per line. */
export interface SlotField {
  readonly text: string;
  readonly sources: readonly ExampleSource[];
}

/** What stands in the form, by slot. */
export type ExampleFields = Readonly<Record<string, SlotField>>;

const EMPTY_SOURCE: ExampleSource = { title: '', text: '' };
const EMPTY_FIELD: SlotField = { text: '', sources: [EMPTY_SOURCE] };

export function fieldOf(fields: ExampleFields, name: string): SlotField {
  return fields[name] ?? EMPTY_FIELD;
}

export function withText(fields: ExampleFields, { name, text }: { readonly name: string; readonly text: string }): ExampleFields {
  return { ...fields, [name]: { ...fieldOf(fields, name), text } };
}

export function withSource(
  fields: ExampleFields,
  { name, index, edit }: { readonly name: string; readonly index: number; readonly edit: Partial<ExampleSource> },
): ExampleFields {
  const { sources, text } = fieldOf(fields, name);
  return { ...fields, [name]: { text, sources: sources.map((source, at) => (at === index ? { ...source, ...edit } : source)) } };
}

export function withAddedSource(fields: ExampleFields, name: string): ExampleFields {
  const { sources, text } = fieldOf(fields, name);
  return { ...fields, [name]: { text, sources: [...sources, EMPTY_SOURCE] } };
}

/** The last source goes only in its words: a form without a field cannot be filled in. */
export function withoutSource(fields: ExampleFields, { name, index }: { readonly name: string; readonly index: number }): ExampleFields {
  const { sources, text } = fieldOf(fields, name);
  const left = sources.filter((_, at) => at !== index);
  return { ...fields, [name]: { text, sources: left.length === 0 ? [EMPTY_SOURCE] : left } };
}

/** The slots that must not be empty and are. */
export function missingSlots(slots: readonly PromptSlot[], fields: ExampleFields): readonly PromptSlot[] {
  return slots.filter((slot) => slot.isRequired && valueOf(slot, fieldOf(fields, slot.name)) === undefined);
}

/**
 * The form as the variables of the template. What is empty is left out.
 *
 * @param schema JSON Schema of the variables: tells which texts are numbers
 */
export function variablesOf(
  slots: readonly PromptSlot[],
  { fields, schema }: { readonly fields: ExampleFields; readonly schema: JsonObject },
): JsonObject {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = valueOf(slot, fieldOf(fields, slot.name));
      if (value === undefined) return [];
      return [[slot.name, typeof value === 'string' && isNumber(schema, slot.name) ? Number(value) : value]];
    }),
  );
}

/** The form filled with variables, as `variablesOf` would send them. */
export function fieldsOf(slots: readonly PromptSlot[], variables: JsonObject): ExampleFields {
  return Object.fromEntries(
    slots.flatMap(({ name, form }) => {
      const value = variables[name];
      if (value === undefined) return [];
      if (form === 'text') return [[name, { ...EMPTY_FIELD, text: String(value) }]];
      const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
      if (form === 'list') return [[name, { ...EMPTY_FIELD, text: items.join('\n') }]];
      const sources = items.filter(isRecord).map((source) => ({ title: textIn(source, 'title'), text: textIn(source, 'text') }));
      return sources.length === 0 ? [] : [[name, { ...EMPTY_FIELD, sources }]];
    }),
  );
}

function textIn(source: Readonly<Record<string, unknown>>, name: string): string {
  const value = source[name];
  return typeof value === 'string' ? value : '';
}

/** Reads a kept form; whatever is not one gives an empty form. */
export function fieldsFrom(kept: string): ExampleFields {
  try {
    const parsed: unknown = JSON.parse(kept);
    if (!isRecord(parsed)) return {};
    return Object.fromEntries(Object.entries(parsed).flatMap(([name, field]) => (isField(field) ? [[name, field]] : [])));
  } catch {
    // Nothing was kept, or by a program of another version.
    return {};
  }
}

function valueOf({ form }: PromptSlot, { text, sources }: SlotField): string | readonly string[] | readonly object[] | undefined {
  if (form === 'text') return text.trim() === '' ? undefined : text;
  const items =
    form === 'list'
      ? text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
      : sources
          .filter((source) => source.text.trim() !== '')
          .map((source) => ({ ...(source.title.trim() === '' ? {} : { title: source.title.trim() }), text: source.text }));
  return items.length === 0 ? undefined : items;
}

function isNumber({ properties }: JsonObject, name: string): boolean {
  const property = isRecord(properties) ? properties[name] : undefined;
  return isRecord(property) && (property['type'] === 'number' || property['type'] === 'integer');
}

function isField(value: unknown): value is SlotField {
  if (!isRecord(value) || typeof value['text'] !== 'string' || !Array.isArray(value['sources']) || value['sources'].length === 0)
    return false;
  return value['sources'].every((source) => isRecord(source) && typeof source['title'] === 'string' && typeof source['text'] === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
