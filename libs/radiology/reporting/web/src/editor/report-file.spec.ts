import { asMarkdownFile, asPlainText, fileName } from './report-file';
import { changeBetween } from './report-parts';

const text = { sections: { findings: 'Nodule.', impression: 'Stable.', recommendations: '' }, context: {} };

describe('report files', () => {
  it('puts text without Markdown signs and without empty sections on the clipboard', () => {
    expect(asPlainText({ text, language: 'en' })).toBe('Findings:\nNodule.\n\nImpression:\nStable.');
    expect(asPlainText({ text, language: 'zh' })).toContain('影像所见：\nNodule.');
  });

  it('never lets a file leave without the notice', () => {
    expect(asMarkdownFile({ text, language: 'en', title: 'CT' }, 'Not for clinical use.')).toBe(
      '# CT\n\n## Findings\n\nNodule.\n\n## Impression\n\nStable.\n\n> Not for clinical use.\n',
    );
  });

  it('names files in ASCII', () => {
    expect(fileName({ modality: 'CT', bodyPart: 'upper_limb', createdAt: '2026-11-24T10:00:00Z' })).toBe(
      'report-ct-upper-limb-2026-11-24.md',
    );
  });

  it('counts an emptied detail as a change and sends it as absent', () => {
    const before = { ...text, context: { indication: 'Cough', age: 60 } };
    expect(changeBetween(before, { ...before, context: { indication: '', age: 60 } })).toEqual({ context: { age: 60 } });
    expect(changeBetween(text, { ...text, context: { indication: '' } })).toEqual({});
  });
});
