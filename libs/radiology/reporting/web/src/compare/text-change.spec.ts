import { diffReports } from '@trivium/radiology/reporting/domain';
import { changesOf } from './text-change';

const report = (impression: string) => ({ findings: 'Heart normal. Nodule of 6 mm.', impression, recommendations: '' });
const side = (older: string, newer: string, leftOut: 'added' | 'removed'): string =>
  changesOf(diffReports(report(older), report(newer)))
    .filter(({ section, kind }) => section === 'impression' && kind !== leftOut)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' ');

describe('changes between two reports', () => {
  it('hold every word of both texts', () => {
    const [older, newer] = ['Nodule in the left lung, 6 mm. Stable.', 'Nodule in the right lung, 8 mm. New effusion.'];
    const letters = (text: string): string => text.replace(/\s/g, '');
    expect(letters(side(older, newer, 'added'))).toBe(letters(older));
    expect(letters(side(older, newer, 'removed'))).toBe(letters(newer));
  });

  it('mark nothing where nothing changed', () => {
    expect(changesOf(diffReports(report('Same.'), report('Same.'))).every(({ kind }) => kind === 'same')).toBe(true);
  });
});
