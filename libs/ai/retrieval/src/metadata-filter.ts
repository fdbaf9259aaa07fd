import { storable } from './lexical/field-terms';
import { retrievalErrors } from './retrieval.errors';

/** What a document may carry for filtering; a date is text of ISO 8601, which sorts as it means. */
export type MetadataValue = string | number | boolean;
/** A list holds when one of its values does. */
export type DocumentMetadata = Readonly<Record<string, MetadataValue | readonly MetadataValue[]>>;

/** A condition on one metadata field. Values compare within their type only: text `"10"` is no number. */
export type MetadataCondition =
  | { readonly field: string; readonly oneOf: readonly MetadataValue[] }
  | { readonly field: string; readonly noneOf: readonly MetadataValue[] }
  | { readonly field: string; readonly from?: string | number; readonly to?: string | number }
  | { readonly field: string; readonly isPresent: boolean };

/** Which chunks may be found; every given part must hold. An empty list finds nothing. */
export interface RetrievalFilter {
  readonly documentIds?: readonly string[];
  /** ISO 639-1, of the document. */
  readonly languages?: readonly string[];
  readonly metadata?: readonly MetadataCondition[];
}

/**
 * Conditions in SQL on the alias `d` of `retrieval_document`, in a statement whose `$1` is the organisation and `$2` the collection; `parameter` gives the
 * placeholder of a value. Nothing in them hangs on the document's row, so that what a filter lets through is read once. Metadata are looked up in `retrieval_value`:
 * under row-level security no index on a jsonb column would be used, because its operators are not leakproof, while those of text are.
 */
export function documentConditions(filter: RetrievalFilter, parameter: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  if (filter.documentIds !== undefined) conditions.push(`d.document_id = ANY(${parameter(filter.documentIds)}::uuid[])`);
  if (filter.languages !== undefined) conditions.push(`d.language = ANY(${parameter(filter.languages)}::text[])`);
  for (const condition of filter.metadata ?? []) conditions.push(metadataCondition(condition, parameter));
  return conditions;
}

const MAX_CONDITIONS = 20;
const MAX_VALUES = 200;

/** @throws RETRIEVAL_INVALID_FILTER for a condition that no document could be tested by */
export function requireFilter(filter: RetrievalFilter | undefined): void {
  const conditions = filter?.metadata ?? [];
  const fail = (reason: string): never => {
    throw retrievalErrors.RETRIEVAL_INVALID_FILTER({ reason });
  };
  if (conditions.length > MAX_CONDITIONS) fail(`more than ${MAX_CONDITIONS} conditions`);
  for (const condition of conditions) {
    if (condition.field === '' || condition.field.length > 100) fail('a field name has 1 to 100 characters');
    const values = 'oneOf' in condition ? condition.oneOf : 'noneOf' in condition ? condition.noneOf : [];
    if (values.length > MAX_VALUES) fail(`more than ${MAX_VALUES} values for ${condition.field}`);
    if ('isPresent' in condition || 'oneOf' in condition || 'noneOf' in condition) continue;
    const { from, to } = condition;
    if (from === undefined && to === undefined) fail(`no bound for ${condition.field}`);
    if (from !== undefined && to !== undefined && typeof from !== typeof to) fail(`bounds of two types for ${condition.field}`);
  }
}

function metadataCondition(condition: MetadataCondition, parameter: (value: unknown) => string): string {
  const holds = (test: string, membership: 'IN' | 'NOT IN' = 'IN'): string =>
    `d.document_id ${membership} (SELECT document_id FROM retrieval_value
       WHERE organisation_id = $1 AND collection_id = $2 AND field = ${parameter(condition.field)}::text${test})`;
  if ('isPresent' in condition) return holds('', condition.isPresent ? 'IN' : 'NOT IN');
  if ('oneOf' in condition) return holds(` AND value = ANY(${parameter(condition.oneOf.map(sortableValue))}::text[])`);
  if ('noneOf' in condition) return holds(` AND value = ANY(${parameter(condition.noneOf.map(sortableValue))}::text[])`, 'NOT IN');
  const [type, beyond] = typeof (condition.from ?? condition.to) === 'number' ? ['n', 'o'] : ['s', 't'];
  const from = condition.from === undefined ? type : sortableValue(condition.from);
  const upTo =
    condition.to === undefined ? `value < ${parameter(beyond)}::text` : `value <= ${parameter(sortableValue(condition.to))}::text`;
  return holds(` AND value >= ${parameter(from)}::text AND ${upTo}`);
}

/** Rows of `retrieval_value` that a document's metadata make. */
export function metadataValues(metadata: DocumentMetadata): { readonly field: string; readonly value: string }[] {
  return Object.entries(metadata).flatMap(([field, values]) =>
    [...new Set([values].flat().map((value: MetadataValue) => sortableValue(value)))].map((value) => ({ field: storable(field), value })),
  );
}

/** Longer text is compared by its beginning: an entry of an index has room for no more. */
const MAX_VALUE_CHARACTERS = 300;

/** A value as text that sorts as the value does within its type: `s`, `n` or `b`, then the text, the number's bits, or 0 and 1. */
function sortableValue(value: MetadataValue): string {
  if (typeof value === 'string') return `s${storable(value.slice(0, MAX_VALUE_CHARACTERS))}`;
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  // IEEE 754: as whole numbers the bits of positive numbers sort as the numbers do, those of negative ones the other way round.
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value);
  const bits = view.getBigUint64(0);
  const sorted = bits >> 63n === 0n ? bits | (1n << 63n) : ~bits & 0xffff_ffff_ffff_ffffn;
  return `n${sorted.toString(16).padStart(16, '0')}`;
}
