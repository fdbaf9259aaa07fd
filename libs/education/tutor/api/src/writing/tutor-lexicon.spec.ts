import { FactVerifier, isWhole } from '@trivium/ai/generation';
import { tutorVerifier } from './answer-verifier';
import { TUTOR_LEXICON } from './tutor-lexicon';

const EN = {
  language: 'en',
  evidence: {
    passages: [
      'In the experiment, 24 participants learned a list of words. The infants did not respond to the tone. The uprising ended with a treaty. The hypothesis was tested with a graph of 12 nodes.',
    ],
  },
} as const;
const ZH = {
  language: 'zh',
  evidence: { passages: ['遍历二叉树需要访问每个结点一次。婴儿大脑中的神经元很多。教科书把这条规则称为定义。公式的推导很长。'] },
} as const;

describe('the words of a classroom', () => {
  it.each([
    [ZH, '遍历二叉树需要访问每个顶点一次[1]。'],
    [EN, 'The hypothesis was tested with a graph of 12 vertices [1].'],
    [ZH, '婴儿大脑中的神经细胞很多[1]。'],
    [ZH, '方程的推导很长[1]。'],
  ] as const)('let a student’s way to say it pass, which a verifier without them strikes: %#', (of, text) => {
    expect(isWhole(new FactVerifier().verify({ ...of, text }))).toBe(false);
    expect(isWhole(tutorVerifier().verify({ ...of, text }))).toBe(true);
  });

  it.each([
    [EN, 'In the experiment, 42 volunteers learned a list of words [1].'],
    [EN, 'The newborns responded to the tone [1].'],
    [EN, 'The rebellion began with a pact [1].'],
    [ZH, '遍历二叉树不需要访问每个节点[1]。'],
    [ZH, '课本把这条规则称为猜想[1]。'],
  ] as const)('excuse no lie: %#', (of, text) => {
    expect(isWhole(tutorVerifier().verify({ ...of, text }))).toBe(false);
  });

  it('stand in one group each', () => {
    const words = TUTOR_LEXICON.synonyms.flat();
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(words).not.toContain('');
  });
});
