import { openPage } from '@trivium/web/kit/testing';
import { finding, summaryOf } from '../testing/prompt-fixtures';
import { PromptsPage } from './prompts.page';

const PROMPTS = '/api/prompts';
const intent = summaryOf({
  id: 'intent-fallback',
  title: { en: 'Find the intent', zh: '识别意图' },
  purpose: 'prompts.intent',
  versions: ['1.0.0'],
  version: '1.0.0',
  output: 'json',
  findings: [finding, { ...finding, rule: 'parity/sections', severity: 'warning' }],
});

describe('PromptsPage', () => {
  it('lists name, purpose, class, versions, languages and what the lint finds, in words', async () => {
    const { answer, root } = await openPage(PromptsPage);
    expect(root.querySelector('trivium-skeleton')).not.toBeNull();
    await answer(PROMPTS, { items: [summaryOf(), intent] });
    const rows = [...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent?.replace(/\s+/g, ' ') ?? '');
    for (const part of ['Answer from sources', 'prompts.grounded-answer', 'Internal', '1.1.0 is the newest of 2', 'English and Chinese'])
      expect(rows[0]).toContain(part);
    expect(rows[0]).toContain('Clarity: good');
    expect(rows[1]).toContain('1.0.0, the only one');
    expect(rows[1]).toContain('Control: 1 error');
    expect(rows[1]).toContain('Both languages: 1 warning');
    expect(root.querySelector('tbody a')?.getAttribute('href')).toBe('/prompts/grounded-answer');
  });

  it('searches names in both languages, ids and purposes, and says when nothing fits', async () => {
    const { answer, type, text, root } = await openPage(PromptsPage);
    await answer(PROMPTS, { items: [summaryOf(), intent] });
    await type('input[name="search"]', '意图');
    expect([...root.querySelectorAll('tbody a')].map(({ textContent }) => textContent)).toEqual(['Find the intent']);
    expect(text()).toContain('1 prompt');
    await type('input[name="search"]', 'nothing like it');
    expect(text()).toContain('No prompt fits');
  });

  it('says why it cannot load, tries again, and teaches where nothing is registered', async () => {
    const { answer, refuse, press, text } = await openPage(PromptsPage);
    await refuse(PROMPTS, 'Not now');
    expect(text()).toContain('Not now');
    await press('trivium-error-panel button');
    await answer(PROMPTS, { items: [] });
    expect(text()).toContain('No prompt is registered');
  });

  it('speaks Chinese', async () => {
    const { answer, text } = await openPage(PromptsPage, { language: 'zh' });
    await answer(PROMPTS, { items: [summaryOf()] });
    expect(text()).toContain('依据资料回答');
    expect(text()).toContain('清晰：良好');
    expect(text()).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
  });
});
