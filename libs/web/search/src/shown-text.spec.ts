import { markedPieces, shownText } from './shown-text';

const passage = {
  text: 'A gate sends each token to two experts.',
  highlights: [
    { start: 2, end: 6 },
    { start: 18, end: 23 },
  ],
};

describe('shownText', () => {
  it('counts the highlights from the start of the part and says where text was left out', () => {
    const shown = shownText(passage, { start: 7, end: 23 });
    expect(shown).toEqual({ text: 'sends each token', highlights: [{ start: 11, end: 16 }], isCutBefore: true, isCutAfter: true });
  });

  it('cuts a highlight that reaches out of the part', () => {
    expect(shownText(passage, { start: 4, end: 20 }).highlights).toEqual([
      { start: 0, end: 2 },
      { start: 14, end: 16 },
    ]);
  });

  it('shows the whole text rather than nothing when the part is empty or outside', () => {
    for (const part of [
      { start: 5, end: 5 },
      { start: 90, end: 99 },
    ])
      expect(shownText(passage, part)).toEqual({ ...passage, isCutBefore: false, isCutAfter: false });
    expect(shownText(passage, { start: -3, end: 999 })).toEqual({ ...passage, isCutBefore: false, isCutAfter: false });
  });
});

describe('markedPieces', () => {
  it('loses no character, whatever the order and overlap of the highlights', () => {
    const highlights = [
      { start: 18, end: 60 },
      { start: 2, end: 6 },
      { start: 4, end: 10 },
    ];
    const pieces = markedPieces(passage.text, highlights);
    expect(pieces.map(({ text }) => text).join('')).toBe(passage.text);
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(['gate', ' sen', 'token to two experts.']);
  });
});
