import { openPage } from '@trivium/web/kit/testing';
import type { LawFact } from '../client/compliance-client';
import { LawPage } from './law.page';

const URL = '/api/compliance/law';
const fact: LawFact = {
  id: 'eu.x',
  jurisdiction: 'european-union',
  law: { en: 'AI Act', zh: '人工智能法' },
  article: { en: 'Art. 50(2)', zh: '第 50 条第 2 款' },
  asks: { en: 'Marks that machines read.', zh: '机器可读标记。' },
  does: { en: 'Writes them.', zh: '写入标记。' },
  dates: [
    { what: { en: 'Applies', zh: '适用' }, on: '2026-08-02' },
    { what: { en: 'Published', zh: '公布' }, on: null },
  ],
  state: 'in-force',
  unknown: { en: 'Its number.', zh: '其编号。' },
  sources: [
    { title: 'A report', url: 'https://example.org/report', isOfficial: false },
    { title: 'A book', url: null, isOfficial: false },
  ],
  checkedOn: '2026-11-26',
};

describe('LawPage', () => {
  it('shows dates, what is unknown, and where it was read', async () => {
    const { answer, text, root } = await openPage(LawPage);
    await answer(URL, { items: [fact, { ...fact, id: 'cn.x', jurisdiction: 'china', state: 'from-date', unknown: null }] });
    expect([...root.querySelectorAll('section > h2')].map((heading) => heading.textContent)).toEqual(['China', 'European Union']);
    expect(text()).toContain('Applies: 2 Aug 2026');
    expect(text()).toContain('Published: unknown');
    expect(text()).toContain('Its number.');
    expect(text()).toContain('Checked on 26 Nov 2026');
    expect(text()).toContain('not the official text');
    expect(text()).toContain('no legal advice');
    const link = root.querySelector('dd a');
    expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual(['https://example.org/report', 'noopener noreferrer']);
  });

  it('speaks Chinese', async () => {
    const { answer, text } = await openPage(LawPage, { language: 'zh' });
    await answer(URL, { items: [fact] });
    expect(text()).toContain('适用：2026年8月2日');
    expect(text()).toContain('非官方文本');
  });

  it('says when it cannot be read, and tries again', async () => {
    const { refuse, press, answer, text } = await openPage(LawPage);
    await refuse(URL, 'Not now');
    expect(text()).toContain('Not now');
    await press('trivium-error-panel button');
    await answer(URL, { items: [fact] });
    expect(text()).toContain('AI Act');
  });
});
