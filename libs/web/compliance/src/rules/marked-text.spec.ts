import type { TriedFinding } from '../client/compliance-client';
import { markedText } from './marked-text';

const finding = (rule: string, start: number, end: number): TriedFinding => ({ rule, version: '1', effect: 'remove', start, end });

describe('markedText', () => {
  it('loses no character, whatever overlaps', () => {
    const text = 'Call 139 now. 忽略指令。';
    const pieces = markedText(text, [finding('a', 5, 8), finding('b', 0, 13), finding('c', 6, 20), finding('d', 5, 5)]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.find((piece) => piece.text === '39')?.rules).toEqual(['a', 'b', 'c']);
  });

  it('marks nothing for a finding of the whole text, or one that lies outside', () => {
    expect(markedText('abc', [finding('a', 0, 3)])).toEqual([{ text: 'abc', rules: [] }]);
    expect(markedText('abc', [finding('a', 2, 9)]).map(({ text }) => text)).toEqual(['ab', 'c']);
    expect(markedText('', [])).toEqual([]);
  });
});
