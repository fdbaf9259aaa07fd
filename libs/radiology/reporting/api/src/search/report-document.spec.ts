import { partOf, REPORTS_COLLECTION_ID, toIndexable } from './report-document';

const report = {
  id: '01900000-0000-7000-8000-000000000001',
  state: 'draft',
  outputLanguage: 'en',
  modality: 'CT',
  bodyPart: 'chest',
  dictation: 'Lungs clear. Impression: normal.',
  context: {},
  sections: { findings: 'Lungs clear.\n\nNo effusion.', impression: 'Normal.', recommendations: ' ' },
  createdBy: '01900000-0000-7000-8000-0000000000aa',
  createdAt: new Date(Date.UTC(2026, 10, 25, 8)),
} as const;

describe('toIndexable', () => {
  it('has one section for each part with text, its lines numbered through the report', () => {
    const { sections } = toIndexable(report, []);
    expect(sections.map(({ path, blocks }) => [path, blocks.map(({ ordinal, text }) => [ordinal, text])])).toEqual([
      [
        ['Findings'],
        [
          [0, 'Lungs clear.'],
          [1, 'No effusion.'],
        ],
      ],
      [['Impression'], [[2, 'Normal.']]],
    ]);
  });

  it('is found by the dictation only while no section has text', () => {
    const unsorted = { ...report, sections: { findings: '', impression: '', recommendations: '' } };
    expect(toIndexable(unsorted, []).sections.map(({ path, blocks }) => [path, blocks[0]?.text])).toEqual([
      [['Dictation'], report.dictation],
    ]);
  });

  it('has what was added after the signature as a part of its own', () => {
    const section = toIndexable(report, ['Compared with 2024.', 'Told by telephone.\nRead back.']).sections.at(-1);
    expect([section?.path, section?.blocks.map(({ text }) => text)]).toEqual([
      ['Addendum'],
      ['Compared with 2024.', 'Told by telephone.', 'Read back.'],
    ]);
    expect(partOf(report.id, section?.sectionId ?? '')).toBe('addendum');
  });

  it('speaks the language of the report and can be found in the other one', () => {
    const { title, sections } = toIndexable({ ...report, outputLanguage: 'zh' }, []);
    expect([title, sections[0]?.path]).toEqual(['CT · 胸部', ['影像表现']]);
    expect(toIndexable(report, []).sections[0]?.aliases).toEqual(expect.arrayContaining(['Chest', '胸部']));
  });

  it('carries what reports are filtered by', () =>
    expect(toIndexable(report, []).metadata).toEqual({
      modality: 'CT',
      bodyPart: 'chest',
      state: 'draft',
      createdAt: '2026-11-25T08:00:00.000Z',
      createdBy: report.createdBy,
    }));
});

describe('ids of the index', () => {
  it('never change: what is indexed today is found again tomorrow', () => {
    expect(REPORTS_COLLECTION_ID).toBe('c898d3ea-eff6-8f61-af0c-c0190849c1a7');
    expect(toIndexable(report, []).sections.map(({ sectionId }) => partOf(report.id, sectionId))).toEqual(['findings', 'impression']);
    expect(partOf('01900000-0000-7000-8000-000000000002', toIndexable(report, []).sections[0]?.sectionId ?? '')).toBeUndefined();
  });
});
