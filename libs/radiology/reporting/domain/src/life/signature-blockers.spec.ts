import type { ConsistencyIssue } from '../consistency/consistency-issue';
import { CRITICAL_LEVELS, type CriticalCode } from '../critical/critical-result';
import { type SignatureQuestion, signatureBlockers } from './signature-blockers';

const ISSUE: ConsistencyIssue = {
  ...{ type: 'laterality', severity: 'error', places: [], evidence: [], key: 'k' },
  message: { en: 'Left and right.', zh: '左右不一致。' },
};
const READY: SignatureQuestion = {
  sections: { findings: 'Clear.', impression: '', recommendations: '' },
  dictation: 'Clear. Mumble.',
  ...{ stretches: [], looked: [], issues: [], overridden: new Set(), critical: [], settled: new Set(), sentences: [] },
};
const codes = (question: Partial<SignatureQuestion>) => signatureBlockers({ ...READY, ...question }).map(({ code, ref }) => [code, ref]);

describe('signatureBlockers', () => {
  it('has nothing against a report that is ready', () => expect(codes({})).toEqual([]));

  it('wants text', () => {
    expect(codes({ sections: { findings: ' ', impression: '\n', recommendations: '' } })).toEqual([['REPORT_EMPTY', '']]);
  });

  it('wants each stretch that was not understood looked at, whole', () => {
    const stretches = [
      { kind: 'not_understood', span: [7, 14] },
      { kind: 'carried', span: [0, 6] },
    ] as const;
    expect(codes({ stretches })).toEqual([['DICTATION_NOT_UNDERSTOOD', '7-14']]);
    expect(codes({ stretches, looked: [[7, 13]] })).toHaveLength(1);
    expect(codes({ stretches, looked: [[7, 14]] })).toEqual([]);
    expect(signatureBlockers({ ...READY, stretches })[0]?.message.en).toContain('“Mumble.”');
  });

  it('lets a warning pass, and an error only with a reason', () => {
    expect(codes({ issues: [{ ...ISSUE, severity: 'warning' }] })).toEqual([]);
    expect(codes({ issues: [ISSUE] })).toEqual([['ISSUE_OPEN', 'k']]);
    expect(codes({ issues: [ISSUE], overridden: new Set(['k']) })).toEqual([]);
    expect(codes({ issues: [ISSUE], overridden: new Set(['other']) })).toHaveLength(1);
  });

  it('holds a report up for critical results of minutes and hours, not of days', () => {
    const result = (code: 'pulmonary_embolism' | 'acute_appendicitis' | 'suspected_malignancy', level: 1 | 2 | 3) =>
      ({ code, level, span: [0, 1] }) as const;
    const critical = [result('pulmonary_embolism', 1), result('acute_appendicitis', 2), result('suspected_malignancy', 3)];
    expect(codes({ critical }).map(([, ref]) => ref)).toEqual(['pulmonary_embolism', 'acute_appendicitis']);
    expect(codes({ critical, settled: new Set(['pulmonary_embolism']) }).map(([, ref]) => ref)).toEqual(['acute_appendicitis']);
  });

  it('calls a critical result by its name, not by its code', () => {
    const untold = (code: CriticalCode) =>
      signatureBlockers({ ...READY, critical: [{ code, level: 1, span: [0, 1] }] }).find((blocker) => blocker.ref === code)?.message;
    expect(untold('pulmonary_embolism')?.en).toContain('“Pulmonary embolism”');
    for (const code of Object.keys(CRITICAL_LEVELS) as CriticalCode[]) {
      expect(`${untold(code)?.en} ${untold(code)?.zh}`).not.toContain('_');
      expect(untold(code)?.zh).not.toMatch(/[A-Za-z]{2}/);
    }
  });

  it('wants the fields of a template filled in', () => {
    const sentence = { section: 'findings', text: 'Stenosis [mild/severe].', source: { kind: 'person' } } as const;
    expect(codes({ sentences: [{ ...sentence, mark: 'open_field' }] })).toEqual([['TEMPLATE_FIELD_OPEN', 'Stenosis [mild/severe].']]);
    expect(codes({ sentences: [sentence] })).toEqual([]);
  });
});
