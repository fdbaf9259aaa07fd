import { canonicalJson, type JsonValue } from './canonical-json';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785, section 3.2.2 and 3.2.3', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000F\u000aA\'\u0042\u0022\u005c\\"\/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders members by UTF-16 code units, as section 3.2.3 shows', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const keys = [...canonicalJson(value).matchAll(/:(\d)/g)].map((match) => Number(match[1]));
    expect(keys).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });

  it('gives equal text for equal values, whatever the order of writing', () => {
    expect(canonicalJson({ b: { d: 1, c: -0 }, a: [] })).toBe(canonicalJson({ a: [], b: { c: 0, d: 1 } }));
  });

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['undefined', { a: undefined }],
    ['a high surrogate alone', '\uD800x'],
    ['a low surrogate alone', { '\uDC00': 1 }],
    ['a bigint', 1n],
  ])('refuses %s', (_, value) => expect(() => canonicalJson(value as JsonValue)).toThrow(TypeError));
});
