import { readSourceAddress } from './source-address';

describe('readSourceAddress', () => {
  it.each([
    ['https://news.test/feed', 'http://www.news.test/feed/#top'],
    ['https://news.test/feed', 'feed:https://news.test/feed'],
    ['http://news.test/feed', 'feed://news.test/feed'],
    ['https://NEWS.test/feed?a=1', ' https://news.test/feed?a=1 '],
  ])('takes %s and %s for one feed', (one, other) => expect(readSourceAddress(one).urlKey).toBe(readSourceAddress(other).urlKey));

  it.each([
    ['https://news.test/feed?a=1', 'https://news.test/feed?a=2'],
    ['http://news.test/feed', 'http://news.test:8080/feed'],
  ])('keeps %s and %s apart', (one, other) => expect(readSourceAddress(one).urlKey).not.toBe(readSourceAddress(other).urlKey));

  it.each(['', 'news', 'file:///etc/passwd', 'javascript:alert(1)', `https://news.test/${'x'.repeat(3_000)}`])('refuses %s', (written) =>
    expect(() => readSourceAddress(written)).toThrow('SOURCE_ADDRESS_INVALID'),
  );
});
