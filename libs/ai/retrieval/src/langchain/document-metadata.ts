import { storable } from '../lexical/field-terms';
import type { DocumentMetadata, MetadataValue } from '../metadata-filter';
import { langchainErrors } from './langchain.errors';

/** Where the results of a store carry the passage; documents that come back with it are taken as they were. */
export const PASSAGE_FIELD = 'passage';
/** Place in the source as LangChain's loaders and text splitters write it: the one nested field that nearly every document has. */
const LOCATION_FIELD = 'loc';
const LOCATION_PARTS = ['pageNumber', 'lines.from', 'lines.to'] as const;

type Nested = Readonly<Record<string, unknown>>;

/**
 * Metadata of a LangChain document as the index filters by: fields without a value are left out, dates become text of ISO 8601, and `loc` becomes
 * `loc.pageNumber`, `loc.lines.from` and `loc.lines.to`. Fields are sorted, so that the same ones are the same document in any order.
 *
 * @throws LANGCHAIN_METADATA_UNSUPPORTED, LANGCHAIN_METADATA_RESERVED with the field's name
 */
export function toIndexMetadata(metadata: Nested): DocumentMetadata {
  const kept: [string, MetadataValue | readonly MetadataValue[]][] = [];
  for (const [field, value] of Object.entries(metadata)) {
    if (value === undefined || value === null) continue;
    if (field === PASSAGE_FIELD) requirePassage(value);
    else if (field === LOCATION_FIELD) kept.push(...location(value));
    else if (field.startsWith(`${LOCATION_FIELD}.`)) throw langchainErrors.LANGCHAIN_METADATA_RESERVED({ field });
    else kept.push([storable(field), metadataValue(field, value)]);
  }
  return Object.fromEntries(kept.sort(([first], [second]) => (first < second ? -1 : 1)));
}

/** The metadata that {@link toIndexMetadata} was given, as far as it was kept. */
export function fromIndexMetadata(stored: DocumentMetadata): Record<string, unknown> {
  const metadata: Record<string, unknown> = {};
  const [page, from, to] = LOCATION_PARTS.map((part) => stored[`${LOCATION_FIELD}.${part}`]);
  for (const [field, value] of Object.entries(stored)) if (!field.startsWith(`${LOCATION_FIELD}.`)) metadata[field] = value;
  const lines = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const place = { ...(page !== undefined && { pageNumber: page }), ...(Object.keys(lines).length > 0 && { lines }) };
  if (Object.keys(place).length > 0) metadata[LOCATION_FIELD] = place;
  return metadata;
}

/** The page that a text starts on, counted from 1, where a loader said so. */
export function pageOf(metadata: DocumentMetadata): number | undefined {
  const page = metadata[`${LOCATION_FIELD}.pageNumber`];
  return typeof page === 'number' && Number.isSafeInteger(page) && page >= 1 ? page : undefined;
}

function requirePassage(value: unknown): void {
  if (!isNested(value) || typeof value['chunkId'] !== 'string') throw langchainErrors.LANGCHAIN_METADATA_RESERVED({ field: PASSAGE_FIELD });
}

function location(value: unknown): [string, MetadataValue][] {
  if (!isNested(value)) throw langchainErrors.LANGCHAIN_METADATA_UNSUPPORTED({ field: LOCATION_FIELD });
  const { lines, ...rest } = value;
  if (lines !== undefined && !isNested(lines)) throw langchainErrors.LANGCHAIN_METADATA_UNSUPPORTED({ field: `${LOCATION_FIELD}.lines` });
  const parts: Nested = { ...rest, ...Object.fromEntries(Object.entries(lines ?? {}).map(([part, line]) => [`lines.${part}`, line])) };
  return Object.entries(parts).flatMap(([part, number]): [string, MetadataValue][] => {
    const field = `${LOCATION_FIELD}.${part}`;
    if (number === undefined || number === null) return [];
    if (!LOCATION_PARTS.some((known) => known === part) || typeof number !== 'number' || !Number.isFinite(number)) {
      throw langchainErrors.LANGCHAIN_METADATA_UNSUPPORTED({ field });
    }
    return [[field, number]];
  });
}

function metadataValue(field: string, value: unknown): MetadataValue | readonly MetadataValue[] {
  const values = Array.isArray(value) ? value.map((item: unknown) => scalar(item)) : [scalar(value)];
  const known = values.filter((item) => item !== undefined);
  const [first] = known;
  if (known.length < values.length || (first === undefined && !Array.isArray(value)))
    throw langchainErrors.LANGCHAIN_METADATA_UNSUPPORTED({ field });
  return Array.isArray(value) || first === undefined ? known : first;
}

function scalar(value: unknown): MetadataValue | undefined {
  if (typeof value === 'string') return storable(value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : undefined;
}

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
