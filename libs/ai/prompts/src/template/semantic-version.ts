import { canonicalJson, type JsonValue } from '@trivium/platform/audit';
import { PROMPT_LANGUAGES, type PromptTemplate, type TemplateVariant } from './prompt-template';
import { jsonSchemaOf, outputSchemaOf } from './prompt-template';

export const VERSION_PARTS = ['major', 'minor', 'patch'] as const;
export type VersionPart = (typeof VERSION_PARTS)[number];

function partsOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}

/** Below 0 when the first is the older version. */
export function compareVersions(first: string, second: string): number {
  const [one, two] = [partsOf(first), partsOf(second)];
  return one.map((part, index) => part - (two[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Which part rose between two versions; undefined when the second is not newer. */
export function raisedPart(before: string, after: string): VersionPart | undefined {
  if (compareVersions(before, after) >= 0) return undefined;
  const [one, two] = [partsOf(before), partsOf(after)];
  return VERSION_PARTS[one.findIndex((part, index) => part !== two[index])];
}

/**
 * Which part must rise for a change, by the rules of semver.org read for prompts. major: who calls it or reads its answer must change too (a variable, unless it is new and
 * optional; the answer's schema; the data class). minor: the answers may change (any word that the model reads, parameters, budgets, order). patch: the model reads the same but for
 * white space (title, purpose).
 *
 * @returns undefined when nothing but the version differs
 */
export function requiredChange(before: PromptTemplate, after: PromptTemplate): VersionPart | undefined {
  if (breaksCallers(before, after)) return 'major';
  if (canonical(readByModel(before)) !== canonical(readByModel(after))) return 'minor';
  const unseen = ({ title, purpose, variants }: PromptTemplate) => canonical({ title, purpose, variants });
  return unseen(before) === unseen(after) ? undefined : 'patch';
}

function breaksCallers(before: PromptTemplate, after: PromptTemplate): boolean {
  if (before.dataClass !== after.dataClass) return true;
  if (canonical(outputSchemaOf(before) ?? null) !== canonical(outputSchemaOf(after) ?? null)) return true;
  const [old, now] = [propertiesOf(before), propertiesOf(after)];
  const isChanged = Object.keys(old.properties).some(
    (name) =>
      canonical(old.properties[name] ?? null) !== canonical(now.properties[name] ?? null) ||
      (now.required.includes(name) && !old.required.includes(name)) ||
      before.slots[name]?.form !== after.slots[name]?.form,
  );
  return isChanged || Object.keys(now.properties).some((name) => !(name in old.properties) && now.required.includes(name));
}

interface Properties {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

function propertiesOf({ variables }: PromptTemplate): Properties {
  return { properties: {}, required: [], ...jsonSchemaOf(variables) };
}

function readByModel(template: PromptTemplate): unknown {
  return {
    parameters: template.parameters,
    slots: Object.entries(template.slots),
    variants: PROMPT_LANGUAGES.map((language) => withoutSpace(template.variants[language])),
  };
}

function withoutSpace(variant: TemplateVariant): unknown {
  return JSON.parse(JSON.stringify(variant), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value,
  );
}

function canonical(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue);
}
