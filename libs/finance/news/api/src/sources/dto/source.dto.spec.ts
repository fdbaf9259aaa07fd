import { articleQuery, changeSource, createSource, importQuery, sourceQuery } from './source.dto';

describe('shapes of sources', () => {
  it('take no U+0000, which the database refuses', () => {
    expect(createSource.parse({ url: ' https://a.test/\0 ', title: 'a\0b' })).toEqual({ url: 'https://a.test/', title: 'ab' });
    expect(changeSource.parse({ group: '\0', terms: '\0x' })).toEqual({ group: '', terms: 'x' });
    expect([sourceQuery.parse({ q: '\0x' }).q, articleQuery.parse({ url: 'https://a.test/\0' }).url]).toEqual(['x', 'https://a.test/']);
  });

  it.each([
    [{ url: '' }],
    [{ url: 7 }],
    [{ url: 'x'.repeat(2_001) }],
    [{ url: 'https://a.test/', pollMinutes: 0 }],
    [{ url: 'https://a.test/', mayReadFullText: 'yes' }],
  ])('refuse %j', (body) => expect(createSource.safeParse(body).success).toBe(false));

  it('read whether an import waits', () => {
    expect([importQuery.parse({}).isPaused, importQuery.parse({ isPaused: 'false' }).isPaused]).toEqual([undefined, false]);
  });
});
