import { readFeed } from './read-feed';

const options = { url: 'https://feed.test/dir/feed.xml', fetchedAt: new Date('2026-03-10T12:00:00Z') };
const read = (text: string) => readFeed(text, options);
const rss = (items: string, channel = '<title>T</title><link>https://feed.test/</link>') =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (title: string, more = '<link>https://feed.test/a</link>') => `<item><title>${title}</title>${more}</item>`;
const titleOf = (title: string) => read(rss(item(title))).items[0]?.title;
const codesOf = (text: string) => read(text).repairs.map(({ code }) => code);

describe('readFeed', () => {
  it('reads RSS 2.0 whole', () => {
    const feed = read(
      rss(
        `<item><title>Acme &amp; Co up</title><link>https://feed.test/a?utm_source=rss</link><guid isPermaLink="false">g1</guid>
         <pubDate>Mon, 02 Mar 2026 14:05:00 GMT</pubDate><description>&lt;p&gt;Profit &lt;b&gt;rose&lt;/b&gt;.&lt;/p&gt;</description>
         <author>me@example.com (Mei Tan)</author><category>Earnings</category><category>Earnings</category></item>`,
        '<title>Wire</title><link>/home</link><language>en-US</language><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.test/"/>',
      ),
    );
    expect(feed).toEqual({
      kind: 'rss',
      title: 'Wire',
      siteUrl: 'https://feed.test/home',
      language: 'en',
      hubUrl: 'https://hub.test/',
      items: [
        {
          guid: 'g1',
          title: 'Acme & Co up',
          url: 'https://feed.test/a?utm_source=rss',
          publishedAt: new Date('2026-03-02T14:05:00Z'),
          publishedText: 'Mon, 02 Mar 2026 14:05:00 GMT',
          excerpt: 'Profit rose.',
          author: 'Mei Tan',
          language: 'en',
          categories: ['Earnings'],
        },
      ],
      repairs: [],
    });
  });

  it('reads Atom 1.0 with xml:base on the way, the best link and the first date', () => {
    const feed = read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://feed.test/x/" xml:lang="de"><title>A</title><link rel="self" href="feed.atom"/>
       <entry xml:base="y/"><id>tag:1</id><title type="html">1 &amp;lt; 2 &lt;b&gt;x&lt;/b&gt;</title><link rel="enclosure" href="a.mp3"/><link href="z"/>
       <updated>2026-03-03T00:00:00Z</updated><published>2026-03-02T00:00:00Z</published>
       <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One<br/>two<script>alert(1)</script></div></summary><author><name>N</name></author></entry></feed>`,
    );
    expect(feed).toMatchObject({ kind: 'atom', selfUrl: 'https://feed.test/x/feed.atom', language: 'de' });
    expect(feed.items[0]).toMatchObject({
      guid: 'tag:1',
      title: '1 < 2 x',
      url: 'https://feed.test/x/y/z',
      publishedText: '2026-03-02T00:00:00Z',
      excerpt: 'One two',
      author: 'N',
      language: 'de',
    });
  });

  it.each([
    ['Atom 0.3', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="base64">SGVsbG8g4oCc</title><link href="/p"/><issued>2026-03-02T00:00Z</issued></entry></feed>', 'atom', 'Hello “'],
    ['RSS 1.0', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="/p"><title>R</title></item></rdf:RDF>', 'rdf', 'R'],
    ['RSS 1.0 under another prefix', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel/><r:item><r:title>R</r:title><r:link>/p</r:link></r:item></rdf:RDF>', 'rdf', 'R'],
    ['RSS 0.91 without a root', '<channel><title>T</title><item><title>R</title><link>/p</link></item></channel>', 'rss', 'R'],
    ['CDF', '<CHANNEL HREF="/"><ITEM HREF="/p" LASTMOD="2026-03-02T00:00"><TITLE>C</TITLE><ABSTRACT>x</ABSTRACT></ITEM></CHANNEL>', 'cdf', 'C'],
    ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":2,"title":"J","url":"/p","authors":[{"name":"A"}]},{"id":3,"title":null}, 7]}', 'json', 'J'],
  ])('reads %s', (_, text, kind, title) => {
    const feed = read(text);
    expect([feed.kind, feed.items.map((one) => [one.title, one.url])]).toEqual([kind, [[title, 'https://feed.test/p']]]);
  }); // prettier-ignore

  it('keeps both texts of one id, and the same text once', () => {
    const twice = item('First', '<link>/a</link><guid>g</guid>');
    const feed = read(rss(twice + twice + item('CORRECTED: First', '<link>/a</link><guid>g</guid>')));
    expect(feed.items.map(({ title }) => title)).toEqual(['First', 'CORRECTED: First']);
  });

  it.each([
    ['Wed, 01 Jan 2098 00:00:00 GMT', 'future'],
    ['', 'missing'],
    ['32 Foo 2026 99:99', 'unreadable'],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 'ancient'],
  ])('puts the time of fetching for the date “%s” and says why', (written, dateDoubt) => {
    const [first] = read(rss(item('x', `<link>/a</link><pubDate>${written}</pubDate>`))).items;
    expect(first).toMatchObject({ publishedAt: options.fetchedAt, dateDoubt });
    expect(first?.publishedText ?? '').toBe(written);
  });

  it.each([
    ['double encoding', 'Q4 &amp;amp; Q3 &amp;lt;b&amp;gt;up&amp;lt;/b&amp;gt;', 'Q4 & Q3 up'],
    ['CDATA', '<![CDATA[<b>AT&T</b> &amp; 1 < 2]]>', 'AT&T & 1 < 2'],
    ['a script', '&lt;script&gt;alert(1)&lt;/script&gt;Up &lt;img src=x onerror=alert(1)&gt;', 'Up'],
    ['a script in the open', '<script>alert(1)</script>Up', 'Up'],
    ['UTF-8 taken for windows-1252', 'Soci&#195;&#169;t&#195;&#169; &acirc;&#128;&brvbar;', 'Société …'],
    ['marks that turn the direction', 'Acme \u202egnp.exe\u202c', 'Acme gnp.exe'],
    ['NUL and half characters', 'A\u0000c&#0;me &#xd800;\ud800', 'A c�me ��'],
    ['entities of nobody', 'leak &x; &amp', 'leak &x; &amp'],
  ])('makes plain text of %s', (_, written, expected) => expect(titleOf(written)).toBe(expected));

  it.each(['javascript:alert(1)', 'data:text/html,x', 'java\tscript:alert(1)', 'file:///etc/passwd', 'https://user:pw@feed.test/'])(
    'takes no link like %s',
    (link) => {
      const feed = read(rss(item('x', `<link>${link}</link>`) + item('y')));
      expect([feed.items.map(({ title }) => title), feed.repairs]).toEqual([
        ['y'],
        expect.arrayContaining([
          { code: 'link-refused', count: 1 },
          { code: 'item-without-link', count: 1 },
        ]),
      ]);
    },
  );

  it('expands nothing that a document declares', () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('boom &b; &x;'))}`;
    expect(read(bomb).items[0]?.title).toBe('boom &b; &x;');
    expect(codesOf(bomb)).toContain('declarations-ignored');
  });

  it('leaves out the item that a cut-off feed ends in, and keeps those before', () => {
    const text = rss(item('one') + item('two') + item('three'));
    for (let length = text.indexOf('<item><title>three'); length < text.lastIndexOf('</item>'); length++)
      expect(read(text.slice(0, length)).items.map(({ title }) => title)).toEqual(['one', 'two']);
    expect(read(text.slice(0, text.indexOf('three'))).items.map(({ title }) => title)).toEqual(['one', 'two']);
    expect(codesOf(text.slice(0, text.indexOf('three')))).toEqual(['cut-off', 'item-cut-off', 'date-missing']);
  });

  it('finds the items behind thousands of tags that nobody closed', () => {
    expect(read(rss('<a>'.repeat(4_000) + item('one') + item('two'))).items.map(({ title }) => title)).toEqual(['one', 'two']);
    expect(read(rss(`${'<a>'.repeat(4_000)}${'</a>'.repeat(4_000)}${item('one')}`)).items.map(({ title }) => title)).toEqual(['one']);
  });

  it('reads on behind bare ampersands, open tags and open quotes', () => {
    const feed = read(
      '<rss><channel><item><title>A & B<link>https://feed.test/a?x=1&y=2</link></item><item foo="x><title>C</title><link>/c</link></item>',
    );
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
      ['A & B', 'https://feed.test/a?x=1&y=2'],
      ['C', 'https://feed.test/c'],
    ]);
  });

  it.each([
    ['nothing', ' \n', 'FEED_EMPTY'],
    ['a page', '<!doctype html><html><head><title>403</title></head></html>', 'FEED_IS_A_PAGE'],
    ['words', 'Access denied', 'FEED_NOT_A_FEED'],
    ['other JSON', '{"items": 3}', 'FEED_NOT_A_FEED'],
    ['JSON that nests 200,000 deep', '{"items":'.repeat(200_000), 'FEED_NOT_A_FEED'],
  ])('refuses %s', (_, text, code) => expect(() => read(text)).toThrow(code));

  it('bounds what it gives', () => {
    const feed = read(
      rss(item('x'.repeat(1_000_000), '<link>/a</link>') + Array.from({ length: 700 }, (__, index) => item(`t${index}`)).join('')),
    );
    expect([feed.items.length, feed.items[0]?.title.length]).toEqual([500, 500]);
  });

  // Each takes minutes with one step too many per character.
  it.each([
    ['nesting', rss(item(`${'<a>'.repeat(400_000)}x`))],
    ['nesting, closed', rss(item(`${'<a>'.repeat(200_000)}x${'</a>'.repeat(200_000)}`))],
    ['closing tags', rss(`${'</b>'.repeat(500_000)}${item('x')}`)],
    ['opening brackets', rss(item('x', `<link>/a</link><description>${'<'.repeat(1_000_000)}</description>`))],
    ['escaped brackets', rss(item('x', `<link>/a</link><description>${'&lt;a '.repeat(300_000)}</description>`))],
    ['declarations', `${'<!x>'.repeat(500_000)}${rss(item('x'))}`],
    ['comments', rss(item('x', `<link>/a</link><description><![CDATA[${'<!--'.repeat(400_000)}]]></description>`))],
    ['scripts', rss(item('x', `<link>/a</link><description><![CDATA[${'<script>'.repeat(300_000)}]]></description>`))],
    ['attributes', rss(`<item ${'a="1" '.repeat(300_000)}><title>x</title><link>/a</link></item>`)],
    ['quotes', rss(`${'<a b="'.repeat(300_000)}${item('x')}`)],
    ['ampersands', rss(item(`x${'&'.repeat(1_000_000)}`))],
    ['mail addresses', rss(item('x', `<link>/a</link><author>${'a@'.repeat(300_000)}</author>`))],
    ['items in items', rss('<item>'.repeat(200_000) + item('x'))],
    ['blanks in a date', rss(item('x', `<link>/a</link><pubDate>2026${' '.repeat(500_000)}x</pubDate>`))],
  ])('reads a megabyte of %s in linear time', (_, text) => {
    const started = process.cpuUsage();
    try {
      read(text);
    } catch (error) {
      expect(error).toMatchObject({ code: 'FEED_NOT_A_FEED' });
    }
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(25_000);
  });
});
