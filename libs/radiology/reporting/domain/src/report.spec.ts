import { sectionDictation, toMarkdown } from './report';

describe('sectionDictation', () => {
  it('follows headings on their own lines', () => {
    expect(
      sectionDictation('Findings: A 6 mm nodule.\nNo effusion.\nImpression:\nStable nodule.\nRecommendation: CT in 12 months.', 'en'),
    ).toEqual({
      findings: 'A 6 mm nodule.\nNo effusion.',
      impression: 'Stable nodule.',
      recommendations: 'CT in 12 months.',
    });
  });

  it('follows headings spoken in one breath', () => {
    expect(sectionDictation('A 6 mm nodule in the right upper lobe. Impression: stable. Recommendations: none.', 'en')).toEqual({
      findings: 'A 6 mm nodule in the right upper lobe.',
      impression: 'stable.',
      recommendations: 'none.',
    });
  });

  it('reads Chinese headings', () => {
    expect(sectionDictation('右肺上叶见6mm结节。印象：右肺结节。建议：12个月后复查。', 'zh')).toEqual({
      findings: '右肺上叶见6mm结节。',
      impression: '右肺结节。',
      recommendations: '12个月后复查。',
    });
  });

  it('takes a dictation without headings as findings, word for word', () => {
    const dictation = 'The conclusion of the prior study was: no change. Lungs clear.';
    expect(sectionDictation(dictation, 'en')).toEqual({ findings: dictation, impression: '', recommendations: '' });
  });

  it('loses no word', () => {
    const dictation = 'Lungs clear. Impression: normal; advice: none; findings: heart normal.';
    const { findings, impression, recommendations } = sectionDictation(dictation, 'en');
    for (const word of ['Lungs', 'clear', 'normal', 'none', 'heart'])
      expect(`${findings} ${impression} ${recommendations}`).toContain(word);
  });
});

describe('toMarkdown', () => {
  it('leaves empty sections out', () => {
    expect(toMarkdown({ findings: 'Clear.', impression: ' ', recommendations: '' }, 'en')).toBe('## Findings\n\nClear.');
  });
});
