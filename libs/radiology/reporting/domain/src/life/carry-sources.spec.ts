import type { ReportSentence, SentenceSource } from '../draft/report-sentence';
import { carrySources } from './carry-sources';

const dictated = (start: number): SentenceSource => ({ kind: 'dictation', spans: [[start, start + 1]] });
const NODULE: ReportSentence = { section: 'findings', text: '12 mm nodule in the left upper lobe.', source: dictated(0) };
const EFFUSION: ReportSentence = { section: 'findings', text: 'No pleural effusion.', source: dictated(40) };
const ADVICE: ReportSentence = {
  section: 'recommendations',
  text: 'CT in 6 months.',
  source: { kind: 'rule', guideline: 'fleischner_2017', cell: 'a' },
};
const BEFORE = [NODULE, EFFUSION, ADVICE];
const kindsOf = (findings: string, before: readonly ReportSentence[] = BEFORE) =>
  carrySources(before, { findings, impression: '', recommendations: '' }).map(({ text, source }) => [text, source.kind]);

describe('carrySources', () => {
  it('keeps the source of what stands there word for word', () => {
    const sections = { findings: `${NODULE.text} ${EFFUSION.text}`, impression: '', recommendations: ADVICE.text };
    expect(carrySources(BEFORE, sections)).toEqual(BEFORE);
  });

  it('makes what was changed the person’s, and nothing beside it', () => {
    expect(kindsOf('13 mm nodule in the left upper lobe. No pleural effusion. Heart normal.')).toEqual([
      ['13 mm nodule in the left upper lobe.', 'person'],
      ['No pleural effusion.', 'dictation'],
      ['Heart normal.', 'person'],
    ]);
  });

  it('does not take a part of a sentence for the sentence', () => {
    expect(kindsOf('There is no doubt: No pleural effusion. is what he said')).not.toContainEqual(['No pleural effusion.', 'dictation']);
    expect(kindsOf('CT in 6 months.5 or so', [{ ...ADVICE, section: 'findings' }])).not.toContainEqual(['CT in 6 months.', 'rule']);
    expect(kindsOf('可能左肺结节。', [{ section: 'findings', text: '左肺结节。', source: dictated(0) }])).toEqual([
      ['可能左肺结节。', 'person'],
    ]);
  });

  it('follows a sentence that was moved, and gives one source once', () => {
    const moved = carrySources(BEFORE, { findings: '', impression: NODULE.text, recommendations: '' });
    expect(moved).toEqual([{ ...NODULE, section: 'impression' }]);
    expect(kindsOf(`${EFFUSION.text} ${EFFUSION.text}`).map(([, kind]) => kind)).toEqual(['dictation', 'person']);
  });

  it('sees through the numbers of a list, and reads Chinese without blanks', () => {
    expect(kindsOf(`1. ${NODULE.text}\n2. ${EFFUSION.text}`).map(([, kind]) => kind)).toEqual(['dictation', 'dictation']);
    const chinese = ['左肺上叶结节。', '未见胸腔积液。'].map((text, index) => ({
      section: 'findings' as const,
      text,
      source: dictated(index),
    }));
    expect(kindsOf('未见胸腔积液。心影不大。左肺上叶结节。', chinese).map(([, kind]) => kind)).toEqual([
      'dictation',
      'person',
      'dictation',
    ]);
  });

  it('ends every character that is no blank in one sentence', () => {
    const findings = 'a.b  No pleural effusion.\n\n3) c; 结节。x';
    const told = kindsOf(findings)
      .map(([text]) => text)
      .join('');
    const missing = findings.replace(/3\)/, '').replace(/\s/g, '');
    expect(told.replace(/3\)|\s/g, '')).toBe(missing);
  });

  it.each([
    ['blanks', `a${' '.repeat(100_000)}b`],
    ['one sentence over and over', 'No pleural effusion. '.repeat(4_000)],
    ['no sentence at all', 'x'.repeat(100_000)],
  ])('takes linear time on %s', (_, findings) => {
    const began = process.cpuUsage();
    const many = Array.from({ length: 4_000 }, () => EFFUSION);
    carrySources(many, { findings, impression: '', recommendations: '' });
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(12_000);
  });
});
