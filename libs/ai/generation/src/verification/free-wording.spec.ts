import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const struck = (text: string, { language, passages }: { readonly language: 'en' | 'zh'; readonly passages: readonly string[] }): string[] =>
  verifier.verify({ text, language, evidence: { passages } }).sentences.flatMap(({ reasons }) => reasons.map(({ code }) => code));

const ZH = { language: 'zh', passages: ['1921年秋，画家沈其昌的手稿在搬迁中散失，残页由友人照料。'] } as const;
const EN = {
  language: 'en',
  passages: ['In the autumn of 1921 the board named a new curator, who purchased 14 paintings for the museum.'],
} as const;

describe('FactVerifier on freely worded statements', () => {
  it.each([
    ['1921年秋，画家沈其昌的手稿在迁移中遗失[1]。', ZH],
    ['In the autumn of 1921 the board appointed a new curator, who acquired 14 paintings for the museum [1].', EN],
  ])('passes other deeds that mean the same: %s', (text, evidence) => {
    expect(struck(text, evidence)).toEqual([]);
  });

  it.each([
    ['1921年春，画家沈其昌的手稿在迁移中遗失[1]。', ZH],
    ['In the spring of 1921 the board appointed a new curator, who acquired 14 paintings for the museum [1].', EN],
  ])('strikes another season of the same year: %s', (text, evidence) => {
    expect(struck(text, evidence)).toContain('date');
  });

  it('strikes another thing in the same words', () => {
    expect(struck('1921年秋，画家沈其昌的乐谱在迁移中遗失[1]。', ZH)).not.toEqual([]);
  });
});
