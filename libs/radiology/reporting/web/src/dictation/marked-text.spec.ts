import type { Stretch } from '@trivium/radiology/findings/domain';
import { markedPieces } from './marked-text';

const text = 'LUL GGN 12.  Blorp. No effusion.';
const stretches: readonly Stretch[] = [
  { kind: 'finding', span: [0, 11] },
  { kind: 'not_understood', span: [13, 19] },
  { kind: 'negative', span: [20, 32] },
];

describe('marks of a dictation', () => {
  it('never lose a character, whatever is pointed at', () => {
    const spans: readonly (readonly [number, number])[] = [[0, 3], [2, 9], [18, 24], [-4, 2], [30, 900], [5, 5]]; // prettier-ignore
    for (let upTo = 0; upTo <= spans.length; upTo++) {
      const pieces = markedPieces(text, { stretches, looked: [], pointedAt: spans.slice(0, upTo) });
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) expect(text.slice(...piece.span)).toBe(piece.text);
    }
  });

  it('cut at what is pointed at and keep the kind on both sides', () => {
    const pieces = markedPieces(text, { stretches, looked: [], pointedAt: [[4, 7]] });
    expect(pieces.slice(0, 3).map(({ text: words, kind, isPointedAt }) => [words, kind, isPointedAt])).toEqual([
      ['LUL ', 'finding', false],
      ['GGN', 'finding', true],
      [' 12.', 'finding', false],
    ]);
    expect(pieces[3]?.kind).toBe('plain');
  });

  it('survive stretches that overlap or leave the text', () => {
    const wrong: readonly Stretch[] = [{ kind: 'finding', span: [0, 9] }, { kind: 'carried', span: [5, 12] }, { kind: 'negative', span: [30, 99] }]; // prettier-ignore
    expect(
      markedPieces(text, { stretches: wrong, looked: [], pointedAt: [] })
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('a stretch that was not understood', () => {
  it('is drawn as looked at once somebody has', () => {
    const drawn = (looked: readonly (readonly [number, number])[]) =>
      markedPieces(text, { stretches, looked, pointedAt: [] }).find(({ kind }) => kind === 'not_understood')?.isLookedAt;
    expect(drawn([])).toBe(false);
    expect(drawn([[0, 5]])).toBe(false);
    expect(drawn([[13, 19]])).toBe(true);
  });
});
