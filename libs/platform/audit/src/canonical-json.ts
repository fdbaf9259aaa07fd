/** What can be written in exactly one way: JSON without `undefined`, functions, NaN and infinities. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The one spelling of a JSON value (JSON Canonicalization Scheme, RFC 8785): no white space, members in the order of their UTF-16 code units,
 * numbers and strings as ECMAScript writes them. Two equal values give equal text, so their hashes can be compared.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, `undefined`, unpaired surrogates
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('JSON has no NaN and no infinity');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return canonicalString(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}`);
  // The default order of sort() is the order of UTF-16 code units, as RFC 8785 asks.
  const members = Object.keys(value)
    .sort()
    .map((key) => `${canonicalString(key)}:${canonicalJson(value[key] as JsonValue)}`);
  return `{${members.join(',')}}`;
}

function canonicalString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('JSON text must not hold an unpaired surrogate');
  return JSON.stringify(text);
}

// Array.isArray does not narrow a readonly array away from the other members of the union.
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
