import { ExpertLoadMeter } from './expert-load';

const header = { labels: ['bad', 'good'], experts: 2, expertWords: [['river'], ['tren']] };
const since = new Date('2026-11-26T08:00:00Z');

describe('ExpertLoadMeter', () => {
  it('counts choices, weights and labels', () => {
    const meter = new ExpertLoadMeter(header, since);
    meter.count({ label: 'good', experts: [{ index: 0, weight: 0.75 }, { index: 1, weight: 0.25 }] }); // prettier-ignore
    meter.count({ label: 'bad', experts: [{ index: 0, weight: 0.25 }] });
    expect(meter.summary()).toEqual({
      since: '2026-11-26T08:00:00.000Z',
      decisions: 2,
      experts: [
        { index: 0, share: 2 / 3, meanWeight: 0.5, byLabel: [1, 1], words: ['river'] },
        { index: 1, share: 1 / 3, meanWeight: 0.25, byLabel: [0, 1], words: ['tren'] },
      ],
    });
  });

  it('says nothing happened before the first decision, and has one expert for logistic regression', () => {
    expect(new ExpertLoadMeter({ ...header, experts: 0, expertWords: [] }, since).summary()).toEqual({
      since: '2026-11-26T08:00:00.000Z',
      decisions: 0,
      experts: [{ index: 0, share: 0, meanWeight: 0, byLabel: [0, 0], words: [] }],
    });
  });
});
