import { asPlainText } from './report-file';

const text = { sections: { findings: 'Nodule.', impression: 'Stable.', recommendations: '' } };
const generation = {
  engine: 'embedded' as const,
  aiLabel: 'Drafted by a program',
  latencyMs: 0,
  parameters: {},
  provenanceId: 'p',
  struck: [],
  template: { id: 't', version: '1.0.0' },
};
const report = { outputLanguage: 'en' as const, addenda: [], notice: 'Not for clinical use.', generation };

describe('the report on the clipboard', () => {
  it('is text without Markdown signs and without empty sections, and never without the notice', () => {
    expect(asPlainText(report, text)).toBe('Findings:\nNodule.\n\nImpression:\nStable.\n\nNot for clinical use.');
    expect(asPlainText({ ...report, outputLanguage: 'zh' }, text)).toContain('影像表现：\nNodule.');
  });

  it('keeps the label of a model’s words', () => {
    const byModel = { ...report, generation: { ...generation, engine: 'local' as const, aiLabel: 'Phrased by AI' } };
    expect(asPlainText(byModel, text)).toContain('Stable.\n\nPhrased by AI\n\nNot for');
  });

  it('brings the addenda along, with who wrote them', () => {
    const addenda = [
      { id: 'a', number: 1, text: 'Told Dr Wu.', by: { id: 'p', name: 'Dr Lin' }, at: '2026-11-26T09:00:00Z', issues: [], critical: [] },
    ];
    expect(asPlainText({ ...report, addenda }, text)).toContain('Addendum 1 (Dr Lin, 2026-11-26): Told Dr Wu.');
  });
});
