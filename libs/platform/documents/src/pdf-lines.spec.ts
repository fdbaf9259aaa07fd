import { linesOfPage, type PdfTextItem } from './pdf-lines';

/** Items of one line, each 10 points wide with a gap of 3 after it. */
const line = (...parts: readonly string[]): PdfTextItem[] =>
  parts.map((str, index) => ({ str, x: 50 + index * 13, y: 700, width: 10, size: 10, font: 'f', isMonospaced: false }));
const textOf = (...parts: readonly string[]) => linesOfPage(line(...parts), 1, 600).map(({ text }) => text);

describe('linesOfPage', () => {
  it('puts a space where a gap divides words', () => expect(textOf('two', 'words')).toEqual(['two words']));

  it('puts none between Chinese signs, nor between them and their brackets', () => {
    expect(textOf('(', '混', '合', '专', '家', ')')).toEqual(['(混合专家)']);
  });

  it('keeps the space between Chinese and Latin, and before a bracket of Latin words', () => {
    expect(textOf('用于', 'CT', '检查')).toEqual(['用于 CT 检查']);
    expect(textOf('experts', '(', 'two', ')')).toEqual(['experts ( two )']);
  });
});
