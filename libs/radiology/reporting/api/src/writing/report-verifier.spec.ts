import { isWhole } from '@trivium/ai/generation';
import { readDictation } from '@trivium/radiology/findings/domain';
import { composeDraft } from '@trivium/radiology/reporting/domain';
import { reportEvidence } from './report-evidence';
import { ReportVerifier } from './report-verifier';
import {
  ASIDE_HALVES,
  evidenceOf,
  measureReportTrust,
  REPORT_HALVES,
  REPORT_LIES,
  type ReportHalf,
  reportSituations,
} from './testing/measure-report-trust';

const verifier = new ReportVerifier();

function evidence(dictation: string, language: 'en' | 'zh' = 'en') {
  const read = readDictation(dictation, { language });
  const draft = composeDraft({
    ...{ read, dictation, language, modality: 'DX', bodyPart: 'chest', context: {}, guidelines: [], style: 'professional' },
  });
  return reportEvidence({ read, sentences: draft.sentences, language, dictation });
}
const judged = (text: string, dictation: string) => verifier.verify({ text, language: 'en', evidence: evidence(dictation) });

/** Written as models word reports, and not yet read as well as the others: what has been reached may not be lost. */
const REACHED: Partial<Record<ReportHalf, number>> = { fourteenth: 0.65 };

describe('a model that writes reports', () => {
  const wrong: string[] = [];
  const measures = REPORT_HALVES.filter((half) => !ASIDE_HALVES.includes(half)).map((half) => ({
    half,
    ...measureReportTrust(half, (what, { id }) => wrong.push(`${what} ${id}`)),
  }));

  it('tells lies of 12 kinds, at least 10 of each', () => {
    for (const kind of REPORT_LIES)
      expect(measures.reduce((sum, { lies }) => sum + (lies.get(kind)?.of ?? 0), 0)).toBeGreaterThanOrEqual(10);
  });

  it('gets no lie through', () => expect(wrong.filter((line) => !line.startsWith('honest'))).toEqual([]));

  it('is heard when it is honest: striking everything would fail here', () => {
    for (const { half, honest } of measures) expect(honest.passed / honest.of).toBeGreaterThanOrEqual(REACHED[half] ?? 0.85);
  });

  it('passes with the draft itself', () => {
    for (const situation of reportSituations().filter(({ half }) => !ASIDE_HALVES.includes(half))) {
      const known = evidenceOf(situation);
      const headings = { findings: 'Findings', impression: 'Impression', recommendations: 'Recommendations' };
      const text = known.facts.map((fact) => `## ${headings[fact.section]}\n\n${fact.text}`).join('\n\n');
      const { struck } = verifier.verify({ text, language: situation.language, evidence: known });
      expect(struck.filter(({ reasons }) => reasons.some(({ code }) => code === 'number' || code === 'side'))).toEqual([]);
    }
  });
});

describe('ReportVerifier', () => {
  const DICTATION = '12 mm spiculated nodule in the left upper lobe. Small right pleural effusion.';
  const WHOLE =
    '## Findings\n\nA spiculated nodule of 12 mm lies in the left upper lobe. There is a small right pleural effusion.\n\n## Impression\n\nSpiculated left upper lobe nodule, 12 mm. Small right pleural effusion.';

  it.each([
    ['en', ', recommend follow-up'],
    ['en', ', further evaluation on MRI'],
    ['en', ', suggest evaluation on imaging'],
    ['en', ', to be followed on CT'],
    ['zh', '，建议复查'],
    ['zh', '，随访'],
    ['zh', '，请结合影像学表现'],
    ['zh', '，建议进一步检查'],
  ] as const)('strikes advice that nobody dictated behind a finding that is right, %s: %s', (language, advice) => {
    const [dictation, text] =
      language === 'zh'
        ? ['右肺上叶见实性结节，约8mm。', `## 影像表现\n\n右肺上叶见实性结节，约8mm。\n\n## 诊断意见\n\n右肺上叶实性结节，约8mm${advice}。`]
        : [
            '8 mm solid nodule in the right upper lobe.',
            `## Findings\n\nThere is an 8 mm solid nodule in the right upper lobe.\n\n## Impression\n\nSolid right upper lobe nodule, 8 mm${advice}.`,
          ];
    const verdictOf = (report: string) => verifier.verify({ text: report, language, evidence: evidence(dictation, language) });
    expect(isWhole(verdictOf(text.replace(advice, '')))).toBe(true);
    expect(verdictOf(text).struck.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toContain('advice');
  });

  it('takes other words for the same findings', () => expect(isWhole(judged(WHOLE, DICTATION))).toBe(true));

  it('looks at the word of a change by itself, whatever the sizes say', () => {
    const dictation = '左肺上叶磨玻璃结节，约9mm，较前（2024-03-15，6mm）增大。';
    const text = (change: string) =>
      `## 影像表现\n\n左肺上叶可见磨玻璃结节，大小约9 mm，较前（2024-03-15，约6 mm）${change}。\n\n## 诊断意见\n\n左肺上叶磨玻璃结节，约9 mm，较前（2024-03-15，6 mm）增大。`;
    const verdict = (change: string) => verifier.verify({ text: text(change), language: 'zh', evidence: evidence(dictation, 'zh') });
    expect(isWhole(verdict('增大'))).toBe(true);
    expect(verdict('缩小').struck[0]?.reasons.map(({ code }) => code)).toEqual(['negation']);
  });

  it.each([
    ['12 mm lies', '21 mm lies', 'number'],
    ['in the left upper', 'in the right upper', 'side'],
    ['A spiculated nodule', 'A possible spiculated nodule', 'certainty'],
    ['A spiculated nodule', 'A part-solid nodule', 'name'],
    ['There is a small right pleural effusion.', 'There is no pleural effusion.', 'negation'],
    ['There is a small right pleural effusion.', 'There is a large right pleural effusion.', ''],
  ])('strikes “%s” told as “%s”', (from, to, code) => {
    const { struck } = judged(WHOLE.replace(from, to), DICTATION);
    expect(struck).toHaveLength(1);
    if (code !== '') expect(struck[0]?.reasons.map((reason) => reason.code)).toContain(code);
  });

  it('puts in from the draft what the model left out, in its section, and shows what was struck', () => {
    const verdict = judged(WHOLE.replace('There is a small right pleural effusion.', 'The liver is fatty.'), DICTATION);
    expect(verdict).toMatchObject({ omitted: ['Small right pleural effusion.'] });
    const completed = verifier.complete(verdict, { language: 'en', evidence: evidence(DICTATION) });
    expect(completed.omitted).toEqual([]);
    expect(completed.struck.map(({ text }) => text)).toEqual(['The liver is fatty.']);
    expect(completed.keptText).toMatch(/## Findings\n\n.*Small right pleural effusion\.\n\n## Impression/);
  });

  it('lets no sentence of the findings stand for one of the impression', () => {
    const [findings = ''] = WHOLE.split('## Impression');
    expect(judged(findings, DICTATION).omitted).toHaveLength(2);
  });

  it('keeps what nobody understood, marked, whatever the model wrote', () => {
    const verdict = judged('A nodule of 12 mm is seen in the left upper lobe.', '12 mm nodule in the left upper lobe. qwx zzt 17.');
    expect(verdict.keptText).toContain('[not understood: qwx zzt 17.]');
  });

  it('survives an empty text, marks, and a long one', () => {
    for (const text of ['', '## Findings', '## # ##', '-', 'x'.repeat(50_000), 'a,'.repeat(20_000)])
      expect(judged(text, DICTATION).kept).toBe(0);
  });

  it('takes headings in either language, bold or with a colon', () => {
    for (const heading of ['**Findings:**', '# 影像表现', 'Findings:', '## Findings']) {
      const { struck } = judged(`${heading}\nA spiculated nodule of 12 mm lies in the left upper lobe.`, DICTATION);
      expect(struck).toEqual([]);
    }
  });
});
