import { groundedAnswer } from '../platform-templates/grounded-answer.prompt';
import { PromptSeal } from '../template/prompt-seal';
import type { PromptTemplate } from '../template/prompt-template';
import { compareTemplates, prefixBreak } from './prompt-comparison';

describe('prefixBreak', () => {
  it('names the first byte that differs', () => {
    expect(prefixBreak('abcd', 'abXd').fromByte).toBe(2);
    expect(prefixBreak('你a', '你们')).toEqual({ fromByte: 3, bytes: 6, keptTokens: 1, lostTokens: 1 });
    expect(prefixBreak('same', 'same')).toMatchObject({ fromByte: null, lostTokens: 0 });
    expect(prefixBreak('ab', 'abc').fromByte).toBe(2);
  });
});

describe('compareTemplates', () => {
  it('shows the changed line, in the changed language', () => {
    const { en } = groundedAnswer.variants;
    const after: PromptTemplate = {
      ...groundedAnswer,
      version: '1.1.0',
      variants: { ...groundedAnswer.variants, en: { ...en, format: 'Plain text in English, at most 6 sentences.' } },
    };
    const comparison = compareTemplates(groundedAnswer, after, { seal: new PromptSeal('key') });
    expect([comparison.from, comparison.to, comparison.requiredChange]).toEqual(['1.0.0', '1.1.0', 'minor']);
    const [english, chinese] = comparison.languages;
    expect(english?.changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: `${en.format}\n` },
      { kind: 'added', text: 'Plain text in English, at most 6 sentences.\n' },
    ]);
    expect(chinese?.changes.map(({ kind }) => kind)).toEqual(['same']);
    // The mark of the version stands at the very end: only it is lost.
    expect(chinese?.prefix.lostTokens).toBeLessThan(10);
    expect(english?.prefix.lostTokens).toBeGreaterThan(40);
  });
});
