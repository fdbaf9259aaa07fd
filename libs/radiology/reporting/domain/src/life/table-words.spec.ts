import { readDictation } from '@trivium/radiology/findings/domain';
import { guidelinesOf } from '@trivium/radiology/guidelines/domain';
import { checkReport } from '../consistency/check-report';
import { composeDraft } from '../draft/compose-draft';
import type { ReportSections } from '../report';
import { carrySources } from './carry-sources';
import { withoutTableWords } from './table-words';

const examination = { modality: 'CT', bodyPart: 'chest' } as const;

function drafted(dictation: string, language: 'en' | 'zh') {
  const read = readDictation(dictation, { language });
  const context = { age: 60 };
  const guidelines = guidelinesOf(read, { ...context, ...examination });
  return composeDraft({ dictation, language, style: 'professional', ...examination, context, read, guidelines });
}

const kinds = (sections: ReportSections, language: 'en' | 'zh'): string[] =>
  checkReport({ ...sections, language, context: examination }).map(({ type }) => type);

describe('withoutTableWords', () => {
  it.each([
    ['Mixed-attenuation nodule in the left upper lobe, 16 x 14 mm with solid portion of 6 mm.', 'en'],
    ['LUL anterior segment part-solid nodule (15 x 12 mm, solid component 7 mm) with spiculation and pleural tags.', 'en'],
    ['Part-solid nodule in the RUL, 14 mm, solid component 5 mm.', 'en'],
    ['9 mm solid nodule in the left lower lobe.', 'en'],
    ['右肺上叶部分实性结节，14mm，实性成分7mm。', 'zh'],
    ['右肺上叶两枚磨玻璃结节，大小分别为5mm、8mm。', 'zh'],
    ['左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性。', 'zh'],
  ] as const)('takes no bound and no other table’s advice for a contradiction: %s', (dictation, language) => {
    const { sections, sentences } = drafted(dictation, language);
    expect(kinds(withoutTableWords(sections, sentences), language)).toEqual([]);
  });

  it('keeps the place of every character, and everything that is of this patient', () => {
    const { sections, sentences } = drafted('Part-solid nodule in the RUL, 14 mm, solid component 7 mm.', 'en');
    const left = withoutTableWords(sections, sentences);
    expect(left.findings).toBe(sections.findings);
    expect(left.recommendations).toHaveLength(sections.recommendations.length);
    expect(left.recommendations).toContain(
      '14 mm part-solid nodule in the right upper lobe: Fleischner Society 2017 advises: CT at 3-6 months',
    );
    expect(left.recommendations).not.toContain('8 mm');
  });

  it.each([
    ['another side', (text: string) => text.replaceAll('right', 'left'), 'laterality'],
    ['another size', (text: string) => text.replace('14 mm', '24 mm'), 'size_mismatch'],
  ])('reads a sentence that a person changed whole: %s', (_what, change, kind) => {
    const { sections, sentences } = drafted('Part-solid nodule in the RUL, 14 mm, solid component 7 mm.', 'en');
    const changed = { ...sections, recommendations: change(sections.recommendations) };
    expect(kinds(withoutTableWords(changed, carrySources(sentences, changed)), 'en')).toContain(kind);
  });

  it('still finds the program’s own advice wrong when the finding was changed under it', () => {
    const { sections, sentences } = drafted('Part-solid nodule in the RUL, 14 mm, solid component 7 mm.', 'en');
    const changed = {
      ...sections,
      findings: sections.findings.replace('right', 'left'),
      impression: sections.impression.replace('right', 'left'),
    };
    expect(kinds(withoutTableWords(changed, carrySources(sentences, changed)), 'en')).toContain('laterality');
  });
});
