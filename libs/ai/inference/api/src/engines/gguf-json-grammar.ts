import type { JsonSchema } from '@trivium/ai/inference/protocol';
import { integerRange } from './gguf-integer-range';

/** A schema asks for what a grammar cannot promise. */
export class SchemaNotPromised extends Error {
  override readonly name = 'SchemaNotPromised';
}

/** llama.cpp refuses more elements after repetition: one per character, three or four per item of a list. Without a bound a weak model fills the window with one string, which then is no JSON. */
const MAX_CHARACTERS = 2_000;
const MAX_ITEMS = 256;
const MAX_LISTED_ITEMS = 500;
const MAX_MEMBERS = 64;
/** Nested lists and objects in a value of any shape. */
const MAX_DEPTH = 6;
/** More digits lose their value in a double: 400 of them parse to Infinity. */
const MAX_DIGITS = 15;
const MAX_SCHEMA_DEPTH = 64;
/** What no context-free grammar says of a value beside the rest. */
const REFUSED_KEYWORDS = ['not', 'if', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$dynamicRef'] as const;

const CHARACTER = String.raw`[^"\\\x00-\x1F\x7F] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F]{4})`;
const BASICS: Readonly<Record<string, string>> = {
  gap: '" "?',
  character: CHARACTER,
  digits: `"0" | [1-9] [0-9]{0,${MAX_DIGITS - 1}}`,
  natural: `digits ("." [0-9]{1,${MAX_DIGITS}})?`,
  number: '"-"? natural',
  string: `"\\"" character{0,${MAX_CHARACTERS}} "\\""`,
  boolean: '"true" | "false"',
  null: '"null"',
};

/** A GBNF grammar for one JSON object of any shape, bounded in depth, length and digits, as JSON modes of chat APIs promise it. */
export function anyObjectGrammar(): string {
  const writer = new GrammarWriter({});
  return writer.grammar(writer.anyObject(MAX_DEPTH));
}

/**
 * A GBNF grammar for the values of a JSON Schema (2020-12). Bound are: types, `properties` in their order, `required`, `enum`, `const`, `anyOf`, `oneOf`, `items`,
 * `prefixItems`, `minItems`, `maxItems`, `minLength`, `maxLength`, bounds of integers, the sign of numbers with a minimum of 0 or more, and `$ref` within the
 * document. Members that the schema does not name do not occur. Other keywords that narrow a value (`pattern`, `format`, `multipleOf`, `uniqueItems`) are not bound.
 *
 * @throws SchemaNotPromised for a schema without values, a reference that leads nowhere, or keywords such as `not` whose loss would change the meaning
 */
export function schemaGrammar(schema: JsonSchema): string {
  const writer = new GrammarWriter(schema);
  return writer.grammar(writer.value(schema, 0));
}

type Schema = Readonly<Record<string, unknown>>;

class GrammarWriter {
  private readonly rules = new Map<string, string>();
  private readonly ruleOfReference = new Map<string, string>();

  constructor(private readonly document: Schema) {}

  grammar(root: string): string {
    const all = [['root', root], ...Object.entries(BASICS), ...this.rules];
    return all.map(([name, body]) => `${name} ::= ${body}`).join('\n');
  }

  /** The expression for a value of `schema`. */
  value(schema: unknown, depth: number): string {
    if (depth > MAX_SCHEMA_DEPTH) throw new SchemaNotPromised('too deep');
    if (schema === true) return this.anyValue(MAX_DEPTH);
    if (!isSchema(schema)) throw new SchemaNotPromised('no value fits');
    const refused = REFUSED_KEYWORDS.find((keyword) => schema[keyword] !== undefined);
    if (refused !== undefined) throw new SchemaNotPromised(refused);
    if (schema['$ref'] !== undefined) return this.reference(schema['$ref'], depth);
    if (schema['const'] !== undefined) return literal(schema['const']);
    if (Array.isArray(schema['enum'])) return oneOf(schema['enum'].map(literal));
    const all = schema['allOf'];
    if (Array.isArray(all)) {
      const { allOf: _, ...rest } = schema;
      if (all.length !== 1 || narrows(rest)) throw new SchemaNotPromised('allOf');
      return this.value(all[0], depth + 1);
    }
    const choices = schema['anyOf'] ?? schema['oneOf'];
    if (Array.isArray(choices)) {
      const { anyOf: _, oneOf: __, ...rest } = schema;
      if (narrows(rest)) throw new SchemaNotPromised('a choice beside other conditions');
      return oneOf(choices.map((choice) => this.value(choice, depth + 1)));
    }
    return this.typed(schema, depth);
  }

  anyObject(depth: number): string {
    return this.rule(`object-${depth}`, () => {
      const member = `string ":" gap ${this.anyValue(depth - 1)}`;
      return `"{" (${member} ("," gap ${member}){0,${MAX_MEMBERS - 1}})? "}"`;
    });
  }

  private anyValue(depth: number): string {
    return this.rule(`value-${depth}`, () => {
      const flat = 'string | number | boolean | null';
      if (depth <= 0) return flat;
      const item = this.anyValue(depth - 1);
      return `${flat} | ${this.anyObject(depth)} | "[" (${item} ("," gap ${item}){0,${MAX_ITEMS - 1}})? "]"`;
    });
  }

  private typed(schema: Schema, depth: number): string {
    const { type } = schema;
    if (Array.isArray(type)) return oneOf(type.map((one) => this.typed({ ...schema, type: one as unknown }, depth + 1)));
    switch (type ?? impliedType(schema)) {
      case 'object':
        return this.object(schema, depth);
      case 'array':
        return this.list(schema, depth);
      case 'string':
        return stringOf(schema);
      case 'integer':
        return this.integer(schema);
      case 'number':
        return lowerBound(schema) >= 0 ? 'natural' : 'number';
      case 'boolean':
        return 'boolean';
      case 'null':
        return 'null';
      case undefined:
        return this.anyValue(MAX_DEPTH);
      default:
        throw new SchemaNotPromised('an unknown type');
    }
  }

  private object(schema: Schema, depth: number): string {
    const properties = isSchema(schema['properties']) ? Object.entries(schema['properties']) : [];
    const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
    if ([...required].some((name) => !properties.some(([known]) => known === name)))
      throw new SchemaNotPromised('a required member without a schema');
    if (properties.length === 0) return this.map(schema, depth);
    // From the last to the first: what may follow when members came before, and when none did.
    let [more, first] = ['""', '""'];
    for (const [name, property] of properties.reverse()) {
      const member = this.named(`${literal(name)} ":" gap ${this.value(property, depth + 1)}`);
      const follows = this.named(`${member} ${more}`);
      first = required.has(name) ? follows : this.named(`${follows} | ${first}`);
      more = this.named(required.has(name) ? `"," gap ${follows}` : `"," gap ${follows} | ${more}`);
    }
    return `"{" ${first} "}"`;
  }

  /** Members with names of the model's choice. */
  private map({ additionalProperties }: Schema, depth: number): string {
    if (additionalProperties === false) return '"{}"';
    if (!isSchema(additionalProperties)) return this.anyObject(MAX_DEPTH);
    const member = this.named(`string ":" gap ${this.value(additionalProperties, depth + 1)}`);
    return `"{" (${member} ("," gap ${member}){0,${MAX_MEMBERS - 1}})? "}"`;
  }

  private list(schema: Schema, depth: number): string {
    const { prefixItems, items } = schema;
    if (Array.isArray(prefixItems))
      return `"[" ${prefixItems.map((item) => this.named(this.value(item, depth + 1))).join(' "," gap ')} "]"`;
    const item = this.named(this.value(items ?? true, depth + 1));
    const least = countOf(schema['minItems']) ?? 0;
    const most = Math.min(countOf(schema['maxItems']) ?? Math.max(MAX_ITEMS, least), MAX_LISTED_ITEMS);
    if (least > most) throw new SchemaNotPromised('no list is that long');
    if (most === 0) return '"[]"';
    const listed = `${item} ("," gap ${item}){${Math.max(0, least - 1)},${most - 1}}`;
    return least === 0 ? `"[" (${listed})? "]"` : `"[" ${listed} "]"`;
  }

  private integer(schema: Schema): string {
    const range = integerRange({ least: lowerBound(schema), most: upperBound(schema), maxDigits: MAX_DIGITS });
    if (range === undefined) throw new SchemaNotPromised('no integer fits');
    return this.named(range);
  }

  private reference(reference: unknown, depth: number): string {
    if (typeof reference !== 'string') throw new SchemaNotPromised('a reference that is no text');
    const known = this.ruleOfReference.get(reference);
    if (known !== undefined) return known;
    const name = `reference-${this.ruleOfReference.size}`;
    this.ruleOfReference.set(reference, name);
    // A rule that leads to itself before it says anything is found by llama.cpp, which refuses it.
    this.rules.set(name, this.value(this.resolve(reference), depth + 1));
    return name;
  }

  private resolve(reference: string): unknown {
    if (reference !== '#' && !reference.startsWith('#/')) throw new SchemaNotPromised('a reference to another document');
    let place: unknown = this.document;
    for (const step of reference.split('/').slice(1)) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      place = isSchema(place) && Object.hasOwn(place, key) ? place[key] : undefined;
    }
    return place;
  }

  private named(body: string): string {
    return this.rule(`part-${this.rules.size}`, () => body);
  }

  private rule(name: string, body: () => string): string {
    if (!this.rules.has(name)) {
      this.rules.set(name, '');
      this.rules.set(name, body());
    }
    return name;
  }
}

function impliedType(schema: Schema): string | undefined {
  if (schema['properties'] !== undefined) return 'object';
  return schema['items'] === undefined && schema['prefixItems'] === undefined ? undefined : 'array';
}

function stringOf(schema: Schema): string {
  const least = countOf(schema['minLength']) ?? 0;
  const most = Math.min(countOf(schema['maxLength']) ?? Math.max(MAX_CHARACTERS, least), MAX_CHARACTERS);
  if (least > most) throw new SchemaNotPromised('no text is that long');
  return least === 0 && most === MAX_CHARACTERS ? 'string' : `"\\"" character{${least},${most}} "\\""`;
}

function lowerBound(schema: Schema): number {
  const { minimum, exclusiveMinimum } = schema;
  const above = typeof exclusiveMinimum === 'number' ? Math.floor(exclusiveMinimum) + 1 : -Infinity;
  const isInteger = schema['type'] === 'integer';
  const from = typeof minimum === 'number' ? (isInteger ? Math.ceil(minimum) : minimum) : -Infinity;
  return Math.max(isInteger ? above : typeof exclusiveMinimum === 'number' ? exclusiveMinimum : -Infinity, from);
}

function upperBound({ maximum, exclusiveMaximum }: Schema): number {
  const below = typeof exclusiveMaximum === 'number' ? Math.ceil(exclusiveMaximum) - 1 : Infinity;
  return Math.min(below, typeof maximum === 'number' ? Math.floor(maximum) : Infinity);
}

/** Whether keywords beside a choice would narrow it; notes for readers do not. */
function narrows(rest: Schema): boolean {
  const notes = ['$schema', '$defs', 'definitions', '$id', '$comment', 'title', 'description', 'default', 'examples', 'deprecated'];
  return Object.keys(rest).some((keyword) => !notes.includes(keyword));
}

function oneOf(expressions: readonly string[]): string {
  if (expressions.length === 0) throw new SchemaNotPromised('no value fits');
  return `(${expressions.join(' | ')})`;
}

/** A JSON value as it is written, as a terminal of the grammar. */
function literal(value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) throw new SchemaNotPromised('a value that is no JSON');
  return `"${json.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
