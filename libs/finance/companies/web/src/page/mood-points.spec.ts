import { moodPoints, storyCounts } from './mood-points';

const day = (date: string, mean: number | null) => ({ day: date, positive: 1, neutral: 0, negative: 2, abstained: 1, mean });

describe('points of the sentiment chart', () => {
  it('are every day of the period, with a gap where nothing counts', () => {
    const period = { from: '2026-02-27T12:00:00Z', to: '2026-03-02T12:00:00Z' };
    expect(moodPoints([day('2026-02-27', 0.5), day('2026-02-28', null), day('2026-03-02', -0.25)], period)).toEqual([
      { time: '2026-02-27', value: 0.5 },
      { time: '2026-02-28' },
      { time: '2026-03-01' },
      { time: '2026-03-02', value: -0.25 },
    ]);
    expect(moodPoints([], period)).toHaveLength(4);
  });

  it('count unsure stories too', () => expect(storyCounts([day('2026-02-27', 0)])).toEqual([{ time: '2026-02-27', value: 4 }]));
});
