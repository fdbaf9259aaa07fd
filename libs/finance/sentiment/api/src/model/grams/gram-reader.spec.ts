import { GramReader } from './gram-reader';
import { DEFAULT_GRAMS } from './gram-settings';

const reader = () => new GramReader(DEFAULT_GRAMS);
const namesOf = (text: string, entity?: string): string[] => {
  const { rows, nameAt } = reader().read({ text, ...(entity === undefined ? {} : { entity }) });
  return Array.from(rows, (_, index) => nameAt(index));
};

describe('GramReader', () => {
  it('reads words, pairs and runs of characters; up to three in scripts that carry a syllable in each', () => {
    expect(namesOf('Profit rose')).toEqual(expect.arrayContaining(['profit', 'rose', 'profit rose', ' pro', 'ofit']));
    expect(namesOf('净利润大增')).toEqual(expect.arrayContaining(['净', '净利', '净利润']));
  });

  it('takes one number for another', () => {
    expect([...reader().read({ text: 'up 3 %, 12 boats' }).rows]).toEqual([...reader().read({ text: 'up 7 %, 45 boats' }).rows]);
  });

  it('keeps hints apart from words that look like them', () => {
    const { rows, ends, nameAt } = reader().read({ text: 'rise', hints: ['rise'] });
    expect(ends[0]).toBe(1);
    expect(nameAt(0)).toBe('[rise]');
    expect(reader().read({ text: '[rise] rise' }).rows).not.toContain(rows[0]);
  });

  it('tells two companies of one headline apart, and reads no places where the company is not named', () => {
    const text = 'Arden soars as Borla slumps';
    expect(namesOf(text, 'Arden')).toEqual(expect.arrayContaining(['…=soars', '…>slumps']));
    expect(namesOf(text, 'Borla')).toEqual(expect.arrayContaining(['…=slumps', '…<soars']));
    expect(namesOf(text, 'Cresto').filter((name) => name.startsWith('…'))).toEqual([]);
  });

  it('gives each row once and does not mix the text before into the next', () => {
    const used = reader();
    const first = [...used.read({ text: 'the same words the same words' }).rows];
    expect(new Set(first).size).toBe(first.length);
    used.read({ text: 'others' });
    expect([...used.read({ text: 'the same words the same words' }).rows]).toEqual(first);
  });

  it.each(['', ' \n\t', '\u0000\u0000', '\u200B'])('finds nothing in %j', (text) => {
    expect(reader().read({ text }).rows).toHaveLength(0);
  });

  it.each(['x', '潮', '🌊', 'ab ', '\uD800', 'é', 'İ', '1', 'a, '])('reads the start of 300,000 times %j and lets the rest be', (piece) => {
    const short = piece.repeat(Math.ceil(DEFAULT_GRAMS.readCharacters / piece.length));
    const read = (text: string) => [...reader().read({ text, entity: piece }).rows];
    expect(read(piece.repeat(300_000))).toEqual(read(short));
  });

  it('shows no halves of characters', () => {
    for (const text of ['🌊🌊 wave 🌊', 'broken \uD800 text \uDC00'])
      expect(namesOf(text).filter((name) => !name.isWellFormed())).toEqual([]);
  });
});
