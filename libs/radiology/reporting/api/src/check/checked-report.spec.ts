import { checkedReport } from './checked-report';
import { checkReportRequest, checkReportResponse } from './report-check.dto';

const request = (over: object) =>
  checkReportRequest.parse({
    findings: '右肺下叶见一7mm实性结节。',
    impression: '左肺下叶结节。',
    recommendation: '',
    language: 'zh',
    ...over,
  });

describe('the check of a report over the wire', () => {
  it('answers in the language of the reader, with offsets into the sections joined by a line feed', () => {
    const body = request({});
    const [issue] = checkedReport(body, 'en').issues;
    expect(issue?.type).toBe('laterality');
    expect(issue?.message).toContain('The side of “nodule” differs');
    expect(checkedReport(body, 'zh').issues[0]?.message).toContain('侧别不一致');
    const joined = `${body.findings}\n${body.impression}\n`;
    expect(issue?.evidence.map(([start, end]) => joined.slice(start, end))).toEqual(['右肺下叶见一7mm实性结节', '左肺下叶结节']);
  });

  it('reads the sex and the null fields of other systems, and answers by its own schema', () => {
    const body = request({ findings: '前列腺增大。', impression: '前列腺增生。', context: { sex: 'F', age: null, exam: null } });
    const answer = checkedReport(body, 'zh');
    expect(answer.issues.map(({ type }) => type)).toEqual(['sex_mismatch']);
    expect(checkReportResponse.parse(answer)).toEqual(answer);
  });

  it('names the most urgent level of what is critical', () => {
    const answer = checkedReport(request({ findings: '左侧张力性气胸，纵隔右移。左侧股静脉血栓形成。', impression: '' }), 'zh');
    expect(answer.critical.map(({ code }) => code)).toEqual(['tension_pneumothorax', 'deep_vein_thrombosis']);
    expect(answer.acrCategory).toBe(1);
  });

  it('checks an empty report without an issue', () => {
    expect(checkedReport(request({ findings: '', impression: '' }), 'en')).toEqual({ issues: [], critical: [], acrCategory: null });
  });
});
