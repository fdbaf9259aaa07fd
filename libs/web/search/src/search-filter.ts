/** One choice of a filter. `label` is text as it stands: a title, or already in the reader's language. */
export interface SearchFilterOption {
  readonly value: string;
  readonly label: string;
}

interface FilterNames {
  /** Name in the address and in the values. */
  readonly name: string;
  readonly label: string;
}

/** One of the choices, or all. */
export interface OneOfFilter extends FilterNames {
  readonly kind: 'one';
  readonly options: readonly SearchFilterOption[];
}

/** Any number of the choices; none means all. */
export interface AnyOfFilter extends FilterNames {
  readonly kind: 'many';
  readonly options: readonly SearchFilterOption[];
}

/** From a day to a day, both included, either may be open. In the address: `<name>From` and `<name>To`. */
export interface DateRangeFilter extends FilterNames {
  readonly kind: 'dates';
}

export type SearchFilterDefinition = OneOfFilter | AnyOfFilter | DateRangeFilter;

/** Days as ISO 8601 calendar dates, `2026-11-24`. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** A value for `one`, values for `many`, a range for `dates`. */
export type SearchFilterValue = string | readonly string[] | DateRange;

/** The filters that are set, by name; a filter that is not set has no entry. */
export type SearchFilterValues = Readonly<Record<string, SearchFilterValue>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function valueOfOne(values: SearchFilterValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function valuesOfMany(values: SearchFilterValues, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

export function rangeOfDates(values: SearchFilterValues, name: string): DateRange {
  const value = values[name];
  return typeof value === 'object' && !Array.isArray(value) ? (value as DateRange) : {};
}

/** `values` with one filter set anew; nothing, an empty text, list or range takes it off. */
export function withFilter(values: SearchFilterValues, name: string, value: SearchFilterValue | undefined): SearchFilterValues {
  const { [name]: _before, ...others } = values;
  return value === undefined || isEmpty(value) ? others : { ...others, [name]: value };
}

/**
 * Reads filters from the query parameters of an address. What cannot be a value (a day that is no date) is left out; a value that is not among the
 * options is kept, because options may be loaded later.
 */
export function filtersFromAddress(
  definitions: readonly SearchFilterDefinition[],
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): SearchFilterValues {
  let values: SearchFilterValues = {};
  for (const { kind, name } of definitions) values = withFilter(values, name, valueFrom(kind, name, parameters));
  return values;
}

/** Query parameters for an address, with null for what is not set, so that merging them into an address takes it off. */
export function filtersToAddress(
  definitions: readonly SearchFilterDefinition[],
  values: SearchFilterValues,
): Readonly<Record<string, string | readonly string[] | null>> {
  const parameters: Record<string, string | readonly string[] | null> = {};
  for (const { kind, name } of definitions) {
    if (kind === 'one') parameters[name] = valueOfOne(values, name) ?? null;
    else if (kind === 'many') parameters[name] = valuesOfMany(values, name).length > 0 ? valuesOfMany(values, name) : null;
    else {
      const { from, to } = rangeOfDates(values, name);
      parameters[`${name}From`] = from ?? null;
      parameters[`${name}To`] = to ?? null;
    }
  }
  return parameters;
}

function valueFrom(
  kind: SearchFilterDefinition['kind'],
  name: string,
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): SearchFilterValue {
  const texts = (key: string): readonly string[] => [parameters[key] ?? []].flat().filter((text) => text !== '');
  if (kind === 'many') return [...new Set(texts(name))];
  if (kind === 'one') return texts(name)[0] ?? '';
  const day = (key: string): string | undefined => texts(key).find(isDay);
  return { from: day(`${name}From`), to: day(`${name}To`) };
}

/** Whether a text is a day that exists: `2026-02-30` is none, and nothing could format it. */
function isDay(text: string): boolean {
  const moment = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return moment !== undefined && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function isEmpty(value: SearchFilterValue): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length === 0;
  const { from, to } = value as DateRange;
  return !from && !to;
}
