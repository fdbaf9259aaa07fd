import type { JsonSchema } from '@trivium/ai/inference/protocol';
import { gbnfMatcher } from '../testing/gbnf-matcher';
import { anyObjectGrammar, schemaGrammar, SchemaNotPromised } from './gguf-json-grammar';

const object = (properties: JsonSchema, required: readonly string[] = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required: [...required],
  additionalProperties: false,
});
const tree: JsonSchema = {
  $ref: '#/$defs/node',
  $defs: { node: object({ name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/node' } } }, ['name']) },
};

describe('schemaGrammar', () => {
  it.each<[string, JsonSchema, readonly string[], readonly string[]]>([
    ['a string', { type: 'string' }, ['""', '"a 混 🫀"', '"\\n\\u00e9\\""'], ['"', 'a', '"\n"', '"\\x"', `"${'a'.repeat(2_001)}"`]],
    ['a bounded string', { type: 'string', minLength: 1, maxLength: 3 }, ['"a"', '"混混混"'], ['""', '"abcd"']],
    ['an integer', { type: 'integer', minimum: 0, maximum: 9 }, ['0', '9'], ['10', '-1', '1.0', '01', '']],
    ['an integer between', { type: 'integer', exclusiveMinimum: 0, exclusiveMaximum: 3 }, ['1', '2'], ['0', '3']],
    ['an integer without bounds', { type: 'integer' }, ['-12', '999999999999999'], ['9999999999999999', '1e400']],
    ['a number', { type: 'number' }, ['-0.5', '12', '3.25'], ['1e400', '.5', '5.', `${'9'.repeat(400)}`]],
    ['a number from 0 on', { type: 'number', minimum: 0 }, ['0.5'], ['-0.5']],
    ['yes or no, or nothing', { type: ['boolean', 'null'] }, ['true', 'false', 'null'], ['"true"', 'nul']],
    ['one of several', { enum: ['a "quoted" \\ one', 2, null] }, ['"a \\"quoted\\" \\\\ one"', '2', 'null'], ['"a"', '3']],
    ['a constant', { const: 'x' }, ['"x"'], ['"y"']],
    ['a choice', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, ['5', 'null'], ['"5"']],
    ['one in allOf', { allOf: [{ type: 'boolean' }], description: 'd' }, ['true'], ['1']],
    [
      'a list',
      { type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 2 },
      ['[true]', '[true, false]'],
      ['[]', '[true,true,true]', '[1]'],
    ],
    ['an empty list', { type: 'array', maxItems: 0 }, ['[]'], ['[1]']],
    ['a list of any length', { type: 'array', items: { type: 'null' } }, ['[]', '[null,null]'], ['[null,]', '[1]']],
    ['a tuple', { prefixItems: [{ type: 'boolean' }, { type: 'integer' }] }, ['[true,1]'], ['[1,true]', '[true]']],
    [
      'an object',
      object({ a: { type: 'integer' }, b: { type: 'boolean' } }),
      ['{"a":1,"b":true}', '{"a": 1, "b": true}'],
      ['{"a":1}', '{"b":true,"a":1}', '{}'],
    ],
    [
      'an object with what may be left out',
      object({ a: { type: 'null' }, b: { type: 'null' }, c: { type: 'null' } }, ['b']),
      ['{"b":null}', '{"a":null,"b":null}', '{"b":null,"c":null}', '{"a":null,"b":null,"c":null}'],
      ['{}', '{"a":null}', '{,"b":null}', '{"b":null,}', '{"a":null,"c":null}'],
    ],
    [
      'an object that may be empty',
      object({ a: { type: 'null' }, b: { type: 'null' } }, []),
      ['{}', '{"a":null}', '{"b":null}', '{"a":null,"b":null}'],
      ['{,}'],
    ],
    ['an object without members', { type: 'object', additionalProperties: false }, ['{}'], ['{"a":1}']],
    ['names of the model’s choice', { type: 'object', additionalProperties: { type: 'integer' } }, ['{}', '{"x":1,"y":2}'], ['{"x":"1"}']],
    [
      'a tree',
      tree,
      ['{"name":"a"}', '{"name":"a","children":[{"name":"b","children":[]}]}'],
      ['{"children":[]}', '{"name":"a","children":[1]}'],
    ],
    ['names with signs', object({ 'a"b\\c': { type: 'null' } }), ['{"a\\"b\\\\c":null}'], ['{"a":null}']],
    ['definitions by the older name', { $ref: '#/definitions/a~1b', definitions: { 'a/b': { type: 'null' } } }, ['null'], ['1']],
    ['anything', {}, ['1', '"a"', '{"a":[1,{}]}', 'null'], ['', 'a']],
  ])('describes %s', (_, schema, accepted, rejected) => {
    const matches = gbnfMatcher(schemaGrammar(schema));
    expect(accepted.filter((text) => !matches(text))).toEqual([]);
    expect(rejected.filter(matches)).toEqual([]);
    for (const text of accepted) expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it.each<[string, JsonSchema]>([
    ['what is not', { not: { type: 'string' } }],
    ['conditions', { type: 'object', if: {}, then: {} }],
    ['patterns of names', { type: 'object', patternProperties: { '^a': {} } }],
    ['several at once', { allOf: [{ type: 'string' }, { minLength: 1 }] }],
    ['a choice beside conditions', { type: 'object', anyOf: [{ type: 'null' }] }],
    ['no choice', { anyOf: [] }],
    ['a value that cannot be', object({ a: false })],
    ['a required member without a schema', { type: 'object', required: ['a'] }],
    ['an empty range', { type: 'integer', minimum: 2, maximum: 1 }],
    ['an empty length', { type: 'string', minLength: 3, maxLength: 1 }],
    ['an empty count', { type: 'array', minItems: 3, maxItems: 1 }],
    ['another document', { $ref: 'https://example.org/schema.json' }],
    ['a place that is not there', { $ref: '#/$defs/missing' }],
    ['a place in the prototype', { $ref: '#/constructor' }],
    ['an unknown type', { type: 'date' }],
    ['a depth without end', Array.from({ length: 80 }).reduce<JsonSchema>((items) => ({ type: 'array', items }), {})],
  ])('does not promise %s', (_, schema) => expect(() => schemaGrammar(schema)).toThrow(SchemaNotPromised));

  it('does not grow without end', () => expect(schemaGrammar(tree).length).toBeLessThan(5_000));
});

describe('anyObjectGrammar', () => {
  const matches = gbnfMatcher(anyObjectGrammar());

  it.each(['{}', '{"a":1,"b":[true,null,{"c":"d"}]}', '{"a": {"b": {"c": {"d": {"e": {"f": 1}}}}}}'])('describes %s', (text) =>
    expect(matches(text)).toBe(true),
  );

  it.each(['[]', '1', '', '{', '{"a"}', `{"a":${'['.repeat(9)}${']'.repeat(9)}}`])('does not describe %s', (text) =>
    expect(matches(text)).toBe(false),
  );
});
