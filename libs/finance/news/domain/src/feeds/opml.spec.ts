import { readOpml, writeOpml } from './opml';

describe('OPML', () => {
  it('reads nested groups, feeds without one, and both names of an address', () => {
    const { feeds, isRepaired } = readOpml(
      `<?xml version="1.0"?><opml version="2.0"><body><outline text="Markets"><outline text="Asia &amp; Pacific"><outline type="rss" text="A" xmlUrl="https://a.test/f?x=1&amp;y=2" htmlUrl="https://a.test/"/></outline></outline><outline type="rss" title="B" url="https://b.test/f" language="de"/><outline type="include" url="https://c.test/list.opml"/></body></opml>`,
    );
    expect(isRepaired).toBe(false);
    expect(feeds).toEqual([
      { url: 'https://a.test/f?x=1&y=2', title: 'A', group: 'Markets / Asia & Pacific', siteUrl: 'https://a.test/' },
      { url: 'https://b.test/f', title: 'B', group: '', language: 'de' },
    ]);
  });

  it('reads what a strict reader rejects: bare ampersands, markup in attributes, outlines that are not closed', () => {
    const { feeds, isRepaired } = readOpml(
      `<opml><body><outline text="Business & Economy"><outline text="A" description="<em>x</em> & y" xmlUrl="https://a.test/?a=1&b=2"><outline text="B" xmlUrl="https://b.test/"></body></opml>`,
    );
    expect([isRepaired, feeds.map(({ url, group }) => [url, group])]).toEqual([
      true,
      [
        ['https://a.test/?a=1&b=2', 'Business & Economy'],
        ['https://b.test/', 'Business & Economy'],
      ],
    ]);
  });

  it('finds the address behind a description with quotes of its own, and the outlines behind that', () => {
    const { feeds } = readOpml(
      `<opml><outline text="G"><outline text="A" description="see <em class="x">it</em> & more" xmlUrl="https://a.test/" type="rss" /><outline text="B" xmlUrl="https://b.test/"/></outline></opml>`,
    );
    expect(feeds.map(({ title, url, group }) => [title, url, group])).toEqual([
      ['A', 'https://a.test/', 'G'],
      ['B', 'https://b.test/', 'G'],
    ]);
  });

  it.each(['', 'hello', '<html><body>x</body></html>', '{"a":1}'])('refuses %j', (text) =>
    expect(() => readOpml(text)).toThrow('OPML_NOT_A_LIST'),
  );

  it('takes the empty list for a list', () => expect(readOpml('<opml version="2.0"><head/><body/></opml>').feeds).toEqual([]));

  it('writes what it reads', () => {
    const feeds = [
      { url: 'https://a.test/?a=1&b=2', title: 'A "quoted" <b>', group: 'Markets & more', siteUrl: 'https://a.test/', language: 'zh' },
      { url: 'https://b.test/', title: '财经', group: 'Markets & more' },
      { url: 'https://c.test/', title: 'C', group: '' },
    ];
    const written = writeOpml({ title: 'Sources', createdAt: new Date(0), feeds });
    expect(readOpml(written)).toEqual({
      feeds: feeds.map((feed, index) => (index === 0 ? { ...feed, title: 'A "quoted"' } : feed)),
      isRepaired: false,
    });
    expect(written).toContain('<opml version="2.0">');
  });

  it('bears hostile lists', () => {
    expect(readOpml(`<opml><body>${'<outline text="x">'.repeat(100_000)}`).feeds).toEqual([]);
    expect(
      readOpml(`<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><outline text="&x;" xmlUrl="https://a.test/"/></opml>`).feeds[0]
        ?.title,
    ).toBe('&x;');
    expect(readOpml(`<opml>${'<outline xmlUrl="https://a.test/"/>'.repeat(9_000)}</opml>`).feeds).toHaveLength(5_000);
  });
});
