import { normaliseText } from './normalise-text';

describe('normaliseText', () => {
  it.each([
    ['line-end hyphenation', 'know-\nledge and well-\nknown state-of-\nthe-art', 'knowledge and well-known state-of-the-art'],
    ['invisible characters', 'a\u00ADb\u200Bc\uFEFF d', 'abc d'],
    ['ligatures and width', 'ﬁnd ＧＰＴ４ ５０％ ｶﾞ', 'find GPT4 50% ガ'],
    ['meaning kept', '10² ½ ① ㎡，。', '10² ½ ① ㎡，。'],
    ['white space', '  a\u00A0 b\t\r\nc  ', 'a b c'],
    ['Chinese line breaks', '注意力\n机制，\n模型 GPT\n模型', '注意力机制，模型 GPT 模型'],
    ['control characters', 'a\u0000b\u0007', 'ab'],
  ])('%s', (_name, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
    expect(normaliseText(expected)).toBe(expected);
  });

  it('keeps lines and paragraphs when asked', () => {
    expect(normaliseText('a \n b\n\n\n\nc', { lineBreaks: 'keep' })).toBe('a\nb\n\nc');
  });
});
