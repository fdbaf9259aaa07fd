import type { ReportSections } from '../report';
import { editDistance } from './edit-distance';
import { efficiencyOf } from './efficiency';
import { diffReports } from './report-diff';

const report = (findings: string, impression = ''): ReportSections => ({ findings, impression, recommendations: '' });

describe('diffReports', () => {
  it('shows a changed sentence word by word, beside what stayed', () => {
    const { sections, counts, isSame } = diffReports(
      report('A 6 mm nodule in the right upper lobe. No effusion.'),
      report('A 8 mm nodule in the right upper lobe. No effusion. Heart normal.'),
    );
    expect(isSame).toBe(false);
    expect(counts).toEqual({ same: 1, changed: 1, added: 1, removed: 0 });
    expect(sections.findings[0]).toMatchObject({ kind: 'changed', before: 'A 6 mm nodule in the right upper lobe.' });
    const [changed] = sections.findings;
    if (changed?.kind !== 'changed') throw new Error('not changed');
    expect(changed.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '6' },
      { kind: 'added', text: '8' },
    ]);
    expect(
      changed.words
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(changed.after);
  });

  it('works in Chinese', () => {
    const { sections } = diffReports(report('右肺上叶见6mm结节。未见积液。'), report('左肺上叶见6mm结节。'));
    expect(sections.findings.map(({ kind }) => kind)).toEqual(['changed', 'removed']);
  });

  it('says that nothing changed', () => expect(diffReports(report('A.'), report('A.')).isSame).toBe(true));

  it('does not pair sentences that have nothing in common', () => {
    expect(diffReports(report('Gallstone.'), report('The heart is large and the aorta tortuous.')).counts).toMatchObject({
      removed: 1,
      added: 1,
    });
  });

  it('ends on texts of 200,000 characters', () => {
    const long = (word: string): string => Array.from({ length: 12_000 }, (_, index) => `${word} ${index} seen.`).join(' ');
    const before = process.cpuUsage();
    expect(diffReports(report(long('Nodule')), report(long('Cyst'))).isSame).toBe(false);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(20_000);
  });
});

describe('editDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['flaw', 'lawn', 2],
  ])('%s → %s: %i', (first, second, distance) => expect(editDistance([...first], [...second])).toBe(distance));
});

describe('efficiencyOf', () => {
  const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 9, minute));
  it('counts what a person changed in the last draft, and their time without pauses', () => {
    const figures = efficiencyOf([
      { sections: report('A 6 mm nodule.'), by: 'program', at: at(0) },
      { sections: report('A 8 mm nodule.'), by: 'person', at: at(2) },
      { sections: report('A 8 mm solid nodule.'), by: 'person', at: at(40) },
    ]);
    expect(figures).toEqual({
      editedWords: 2,
      draftWords: 5,
      finalWords: 6,
      keptShare: 1 - 2 / 6,
      elapsedMs: 40 * 60_000,
      activeMs: 2 * 60_000,
      versions: 3,
    });
  });
  it('has no figures without a draft', () => {
    expect(
      efficiencyOf([
        { sections: report('A.'), by: 'person', at: at(0) },
        { sections: report('B.'), by: 'person', at: at(1) },
      ]),
    ).toBeUndefined();
    expect(efficiencyOf([{ sections: report('A.'), by: 'program', at: at(0) }])).toBeUndefined();
  });
});
