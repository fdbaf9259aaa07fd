import { reportTitle } from './report-names';

const report = { language: 'zh', modality: 'CT', bodyPart: 'chest', context: {} } as const;

describe('reportTitle', () => {
  it('is the examination as it was ordered', () =>
    expect(reportTitle({ ...report, context: { exam: ' CT chest, low dose ' } })).toBe('CT chest, low dose'));
  it('is modality and body part in the language of the report when nothing was ordered in words', () => {
    expect(reportTitle({ ...report, context: { exam: ' ' } })).toBe('CT · 胸部');
    expect(reportTitle({ ...report, language: 'en' })).toBe('CT · Chest');
  });
});
