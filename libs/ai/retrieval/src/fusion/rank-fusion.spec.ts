import { fuseRanks } from './rank-fusion';

const places = (...ordinals: number[]) => ordinals.map((ordinal) => ({ segment: '1', ordinal }));
const order = (...lists: Parameters<typeof fuseRanks>[0]) => fuseRanks(lists, 60).map(({ ordinal }) => ordinal);

describe('fuseRanks', () => {
  it('keeps a lone list as it is', () => {
    expect(order({ weight: 2, places: places(3, 1, 2) }, { weight: 1, places: [] })).toEqual([3, 1, 2]);
  });

  it('lets the heavier list decide, and a second opinion lift what both hold', () => {
    expect(order({ weight: 2, places: places(1, 2, 3) }, { weight: 1, places: places(3, 4) })).toEqual([3, 1, 2, 4]);
    expect(order({ weight: 2, places: places(1) }, { weight: 1, places: places(2) })).toEqual([1, 2]);
  });

  it('computes weight ÷ (k + rank), and says what each list added', () => {
    const [first] = fuseRanks(
      [
        { weight: 2, places: places(1) },
        { weight: 1, places: places(9, 1) },
      ],
      60,
    );
    expect(first).toMatchObject({ ordinal: 1, ranks: [1, 2] });
    expect(first?.score).toBeCloseTo(2 / 61 + 1 / 62, 12);
    expect(first?.shares[0]).toBeCloseTo(2 / 61 / (2 / 61 + 1 / 62), 12);
    expect((first?.shares[0] ?? 0) + (first?.shares[1] ?? 0)).toBeCloseTo(1, 12);
  });

  it('keeps the first list’s order among equal scores', () => {
    expect(order({ weight: 1, places: places(5) }, { weight: 1, places: places(6) })).toEqual([5, 6]);
  });
});
