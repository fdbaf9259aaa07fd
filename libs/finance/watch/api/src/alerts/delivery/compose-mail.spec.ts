import type { AlertContent } from '../inbox/alert.entity';
import type { AlertMessage, SentAlert } from './alert-message';
import { composeMail } from './compose-mail';

const content: AlertContent = {
  title: 'Apple raises its outlook',
  url: 'https://news.example/a?x=1&y="2"',
  language: 'en',
  eventType: 'guidance',
  novelty: 0.8,
  sources: 2,
  publishedAt: '2026-11-24T12:00:00.000Z',
  sentiment: { label: 'positive', isAbstained: false },
  entities: [{ symbol: 'AAPL', name: 'Apple' }],
};
const alert = (change: Partial<AlertContent> = {}, kind: SentAlert['kind'] = 'story'): SentAlert => ({
  id: 'a',
  kind,
  storyId: 'st/1',
  createdAt: new Date(0),
  content: { ...content, ...change },
});
const message = (change: Partial<AlertMessage> = {}): AlertMessage => ({
  id: 'm',
  rule: { id: 'r1', name: 'My rule', language: 'en', timeZone: 'Asia/Shanghai' },
  alerts: [alert()],
  isTest: false,
  publicUrl: 'https://desk.example',
  ...change,
});

describe('composeMail', () => {
  it('names the one story in the subject, with its facts in the zone of the rule, and leads to it and to the rule', () => {
    const { subject, text, unsubscribe } = composeMail(message());
    expect(subject).toBe('My rule: Apple raises its outlook');
    for (const words of [
      'Apple (AAPL)',
      'Guidance',
      'positive',
      '2 sources',
      '24 Nov 2026, 20:00 (Asia/Shanghai)',
      'https://desk.example/stories/st%2F1',
    ])
      expect(text).toContain(words);
    expect(unsubscribe).toBe('<https://desk.example/alerts/rules?rule=r1>');
  });

  it('escapes everything in HTML and keeps headers on one line', () => {
    const hostile = alert({
      title: '<img src=x onerror=alert(1)>\r\nBcc: all@desk.example',
      entities: [{ name: `"'><svg>` }],
      url: 'javascript:alert(1)',
    });
    const { subject, html, text } = composeMail(message({ alerts: [hostile] }));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toMatch(/<img|<svg|javascript:/);
    expect(text).not.toContain('javascript:');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(composeMail(message()).html).toContain('href="https://news.example/a?x=1&amp;y=&quot;2&quot;"');
  });

  it('counts what a digest has no room for, and tells corrections and bursts', () => {
    const { subject, text } = composeMail(
      message({
        alerts: [
          alert({ previousTitle: 'Apple lifts outlook' }, 'correction'),
          alert({ burst: { stories: 5, withinMinutes: 30 } }, 'burst'),
          ...Array.from({ length: 60 }, () => alert()),
        ],
      }),
    );
    expect(subject).toBe('My rule: 62 alerts');
    for (const words of ['Corrected: Apple', 'Before: Apple lifts outlook', '5 stories within 30 minutes', 'and 12 more in the inbox'])
      expect(text).toContain(words);
  });

  it('speaks Chinese, and without a public address names the page', () => {
    const rule = { id: 'r1', name: '苹果', language: 'zh', timeZone: 'Asia/Shanghai' } as const;
    const { text, html, unsubscribe } = composeMail(
      message({ rule, publicUrl: undefined, alerts: [alert({ sentiment: { label: 'negative', isAbstained: true } })] }),
    );
    for (const words of ['业绩指引', '情绪不确定', '2 个来源', '请在研究台打开“提醒 · 规则”']) expect(text).toContain(words);
    expect(html).toContain('<html lang="zh-CN">');
    expect(unsubscribe).toBeUndefined();
  });

  it('gives the same bytes for the same message', () => expect(composeMail(message())).toEqual(composeMail(message())));
});
